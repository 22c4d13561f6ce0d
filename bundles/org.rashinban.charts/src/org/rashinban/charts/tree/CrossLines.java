package org.rashinban.charts.tree;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Occupied;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.TreeFigure.Line;

/** Lines beside those of the tree, broken and in a colour of their own, with arrows and labels. */
final class CrossLines {

    private static final float[] DASHES = {5, 3};
    private static final double HEAD = 5;

    private final List<Drawn> lines;
    private final Occupied occupied;
    private final Medium medium;

    private record Drawn(Line line, CrossLine way) {
    }

    CrossLines(List<Line> lines, Placed placed, Medium medium) {
        this.medium = medium;
        Map<String, Rectangle2D> places =
                placed.boxes().stream().collect(Collectors.toMap(at -> at.box().branch().id(), Placed.At::place, (first, second) -> first));
        List<Rectangle2D> boxes = placed.boxes().stream().map(Placed.At::place).toList();
        Rectangle2D room = new Rectangle2D.Double(0, 0, placed.width(), placed.height());
        this.lines = lines.stream().filter(line -> places.containsKey(line.from()) && places.containsKey(line.to()))
                .map(line -> new Drawn(line, CrossLine.between(places.get(line.from()), places.get(line.to()), boxes, room))).toList();
        occupied = new Occupied(room);
        boxes.forEach(occupied::take);
    }

    void drawLines(Paper paper) {
        for (Drawn drawn : lines) {
            paper.outline(drawn.way().course(), paper.ink(Ink.MARK),
                    new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0));
        }
    }

    /** Above the boxes, so that no arrow ends below one. */
    void drawLabels(Paper paper) {
        for (Drawn drawn : lines) {
            head(paper, drawn.way());
            drawn.line().label().ifPresent(label -> {
                TextBlock text = medium.block(label, Style.SMALL, 110);
                Optional<Rectangle2D> free =
                        occupied.first(drawn.way().places().stream().map(at -> around(at, text.width() + 4, text.height())));
                free.ifPresent(place -> {
                    paper.fill(place, paper.ink(Ink.PAPER));
                    paper.text(text, place, Align.CENTRE, paper.ink(Ink.MARK));
                });
                paper.area(free.orElseGet(() -> around(drawn.way().end(), HEAD, HEAD)), Optional.empty(), label);
            });
        }
    }

    private static Rectangle2D around(Point2D middle, double width, double height) {
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }

    private static void head(Paper paper, CrossLine way) {
        Point2D end = way.end();
        double angle = Math.atan2(end.getY() - way.before().getY(), end.getX() - way.before().getX());
        Path2D head = new Path2D.Double();
        head.moveTo(end.getX(), end.getY());
        for (int side : new int[] {1, -1}) {
            head.lineTo(end.getX() - HEAD * Math.cos(angle + side * 0.45), end.getY() - HEAD * Math.sin(angle + side * 0.45));
        }
        head.closePath();
        paper.fill(head, paper.ink(Ink.MARK));
    }
}
