package org.rashinban.charts.tree;

import java.awt.BasicStroke;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final double BEND = 26;

    private final List<Drawn> lines;
    private final Occupied occupied;
    private final Medium medium;

    private record Drawn(Line line, CubicCurve2D curve) {
    }

    CrossLines(List<Line> lines, Placed placed, Medium medium) {
        this.medium = medium;
        Map<String, Rectangle2D> places =
                placed.boxes().stream().collect(Collectors.toMap(at -> at.box().branch().id(), Placed.At::place, (first, second) -> first));
        this.lines = lines.stream().filter(line -> places.containsKey(line.from()) && places.containsKey(line.to()))
                .map(line -> new Drawn(line, curve(places.get(line.from()), places.get(line.to())))).toList();
        occupied = new Occupied(new Rectangle2D.Double(0, 0, placed.width(), placed.height()));
        placed.boxes().forEach(at -> occupied.take(at.place()));
    }

    void drawLines(Paper paper) {
        for (Drawn drawn : lines) {
            paper.outline(drawn.curve(), paper.ink(Ink.MARK),
                    new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0));
        }
    }

    /** Above the boxes, so that no arrow ends below one. */
    void drawLabels(Paper paper) {
        for (Drawn drawn : lines) {
            head(paper, drawn.curve());
            drawn.line().label().ifPresent(label -> {
                TextBlock text = medium.block(label, Style.SMALL, 110);
                Optional<Rectangle2D> free = occupied.first(places(drawn.curve(), text));
                free.ifPresent(place -> {
                    paper.fill(place, paper.ink(Ink.PAPER));
                    paper.text(text, place, Align.CENTRE, paper.ink(Ink.MARK));
                });
                paper.area(free.orElseGet(() -> around(drawn.curve().getP2(), HEAD, HEAD)), Optional.empty(), label);
            });
        }
    }

    private static Stream<Rectangle2D> places(CubicCurve2D curve, TextBlock text) {
        return IntStream.of(50, 45, 55, 40, 60, 35, 65, 30, 70, 25, 75, 20, 80)
                .mapToObj(share -> around(at(curve, share / 100.0), text.width() + 4, text.height()));
    }

    private static Rectangle2D around(Point2D middle, double width, double height) {
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }

    private static Point2D at(CubicCurve2D curve, double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double c = 3 * u * t * t;
        double d = t * t * t;
        return new Point2D.Double(a * curve.getX1() + b * curve.getCtrlX1() + c * curve.getCtrlX2() + d * curve.getX2(),
                a * curve.getY1() + b * curve.getCtrlY1() + c * curve.getCtrlY2() + d * curve.getY2());
    }

    /** From side to side where there is a side between them, else around on the right. */
    private static CubicCurve2D curve(Rectangle2D from, Rectangle2D to) {
        if (from.getMaxX() <= to.getMinX()) {
            return bow(from.getMaxX(), from.getCenterY(), to.getMinX(), to.getCenterY(), 1, 1);
        }
        if (to.getMaxX() <= from.getMinX()) {
            return bow(from.getMinX(), from.getCenterY(), to.getMaxX(), to.getCenterY(), -1, -1);
        }
        return bow(from.getMaxX(), from.getCenterY(), to.getMaxX(), to.getCenterY(), 1, -1);
    }

    private static CubicCurve2D bow(double x1, double y1, double x2, double y2, int out, int in) {
        double bend = out == in ? Math.max(BEND, Math.abs(x2 - x1) / 2) : BEND / 2;
        return new CubicCurve2D.Double(x1, y1, x1 + out * bend, y1, x2 - in * bend, y2, x2, y2);
    }

    private static void head(Paper paper, CubicCurve2D curve) {
        double angle = Math.atan2(curve.getY2() - curve.getCtrlY2(), curve.getX2() - curve.getCtrlX2());
        Path2D head = new Path2D.Double();
        head.moveTo(curve.getX2(), curve.getY2());
        for (int side : new int[] {1, -1}) {
            head.lineTo(curve.getX2() - HEAD * Math.cos(angle + side * 0.45), curve.getY2() - HEAD * Math.sin(angle + side * 0.45));
        }
        head.closePath();
        paper.fill(head, paper.ink(Ink.MARK));
    }
}
