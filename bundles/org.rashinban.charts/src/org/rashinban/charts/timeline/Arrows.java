package org.rashinban.charts.timeline;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Line;

/** From what must come first to what waits for it. */
final class Arrows {

    static final double STUB = 6;
    private static final double HEAD = 4;

    private final Map<String, Point2D> starts = new HashMap<>();
    private final Map<String, Point2D> ends = new HashMap<>();

    /** What waits for something waits for what is planned now, not for what was planned earlier. */
    void learn(Item item, double laneTop) {
        boolean valid = item.bar().map(bar -> bar.line() == Line.PLANNED).orElse(true);
        item.behind().filter(id -> valid).ifPresent(id -> {
            starts.putIfAbsent(id, new Point2D.Double(item.from(), laneTop + item.middle()));
            ends.putIfAbsent(id, new Point2D.Double(item.to(), laneTop + item.middle()));
        });
    }

    void draw(Paper paper, List<Dependency> dependencies) {
        for (Dependency dependency : dependencies) {
            if (ends.containsKey(dependency.first()) && starts.containsKey(dependency.then())) {
                draw(paper, ends.get(dependency.first()), starts.get(dependency.then()));
            }
        }
    }

    private static void draw(Paper paper, Point2D from, Point2D to) {
        Path2D path = new Path2D.Double();
        path.moveTo(from.getX(), from.getY());
        if (to.getX() - from.getX() >= 2 * STUB) {
            path.lineTo(from.getX() + STUB, from.getY());
            path.lineTo(from.getX() + STUB, to.getY());
        } else {
            // It begins before the other ends: around, between the two lanes.
            double between = to.getY() + (from.getY() < to.getY() ? -Item.ROW / 2 : Item.ROW / 2);
            path.lineTo(from.getX() + STUB, from.getY());
            path.lineTo(from.getX() + STUB, between);
            path.lineTo(to.getX() - STUB, between);
            path.lineTo(to.getX() - STUB, to.getY());
        }
        path.lineTo(to.getX(), to.getY());
        paper.outline(path, paper.ink(Ink.FAINT), 1);
        Path2D head = new Path2D.Double();
        head.moveTo(to.getX(), to.getY());
        head.lineTo(to.getX() - HEAD, to.getY() - HEAD / 1.4);
        head.lineTo(to.getX() - HEAD, to.getY() + HEAD / 1.4);
        head.closePath();
        paper.fill(head, paper.ink(Ink.FAINT));
    }
}
