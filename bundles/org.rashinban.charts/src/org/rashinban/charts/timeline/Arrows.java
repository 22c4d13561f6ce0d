package org.rashinban.charts.timeline;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.charts.paper.Gutters;
import org.rashinban.charts.paper.Gutters.Obstacle;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Line;

/** From what must come first to what waits for it. */
final class Arrows {

    static final double STUB = 6;
    private static final double HEAD = 4;

    /** Rather than to cross a bar, or a label, which covers the arrow. */
    private static final double DETOUR = 250;
    private static final double MARK = 14;
    private static final double NEAR = 60;

    private final Map<String, Point2D> starts = new HashMap<>();
    private final Map<String, Point2D> ends = new HashMap<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    /** What waits for something waits for what is planned now, not for what was planned earlier. */
    void learn(Item item, double laneTop) {
        double middle = laneTop + item.middle();
        avoid(new Rectangle2D.Double(item.from(), middle - MARK / 2, item.to() - item.from(), MARK));
        if (!item.label().onMark()) {
            avoid(item.labelBox(laneTop));
        }
        boolean valid = item.bar().map(bar -> bar.line() == Line.PLANNED).orElse(true);
        item.behind().filter(id -> valid).ifPresent(id -> {
            starts.putIfAbsent(id, new Point2D.Double(item.from(), middle));
            ends.putIfAbsent(id, new Point2D.Double(item.to(), middle));
        });
    }

    /** Arrows go around it, if that is not too far. */
    void avoid(Rectangle2D place) {
        if (!place.isEmpty()) {
            obstacles.add(new Obstacle(place, DETOUR));
        }
    }

    /** @param room between the lanes' names and the end of the calendar */
    void draw(Paper paper, List<Dependency> dependencies, Rectangle2D room) {
        for (Dependency dependency : dependencies) {
            if (ends.containsKey(dependency.first()) && starts.containsKey(dependency.then())) {
                draw(paper, ends.get(dependency.first()), starts.get(dependency.then()), room);
            }
        }
    }

    private void draw(Paper paper, Point2D from, Point2D to, Rectangle2D room) {
        Point2D out = new Point2D.Double(from.getX() + Gutters.CLEAR, from.getY());
        Point2D in = new Point2D.Double(to.getX() - STUB, to.getY());
        double top = Math.min(from.getY(), to.getY()) - NEAR;
        Rectangle2D between = room.createIntersection(
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), Math.abs(from.getY() - to.getY()) + 2 * NEAR));
        List<Obstacle> near = obstacles.stream().filter(one -> one.place().intersects(between)).toList();
        List<Point2D> way = new ArrayList<>(Gutters.way(between, near, out, in).orElseGet(() -> List.of(out, in)));
        way.addFirst(from);
        way.addLast(to);
        paper.outline(Gutters.path(way), paper.ink(Ink.FAINT), 1);
        Path2D head = new Path2D.Double();
        head.moveTo(to.getX(), to.getY());
        head.lineTo(to.getX() - HEAD, to.getY() - HEAD / 1.4);
        head.lineTo(to.getX() - HEAD, to.getY() + HEAD / 1.4);
        head.closePath();
        paper.fill(head, paper.ink(Ink.FAINT));
    }
}
