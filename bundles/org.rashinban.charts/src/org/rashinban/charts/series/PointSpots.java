package org.rashinban.charts.series;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.text.TextBlock;

/** Where the number of a point or of a level may stand, the best place first: around it, and then away from it, with a line that leads to it. */
final class PointSpots {

    private static final double GAP = 4;
    private static final int LINES_AWAY = 4;

    private final Rectangle2D mark;
    private final Coordinates at;
    private final boolean negative;

    PointSpots(Rectangle2D mark, Coordinates at, boolean negative) {
        this.mark = mark;
        this.at = at;
        this.negative = negative;
    }

    Stream<Spot> of(TextBlock text) {
        return Stream.concat(near(text), IntStream.rangeClosed(1, LINES_AWAY).boxed().flatMap(lines -> away(text, lines)));
    }

    private Stream<Spot> near(TextBlock text) {
        double wide = text.width();
        double high = Spot.high(text);
        double middle = mark.getCenterY() - high / 2;
        double x = at.lying() ? mark.getCenterX() - wide / 2 : inwards(mark.getCenterX() - wide / 2, wide);
        Spot above = Spot.beside(text, x, mark.getMinY() - high - 2);
        Spot below = Spot.beside(text, x, mark.getMaxY() + 2);
        Spot right = Spot.beside(text, mark.getMaxX() + GAP, middle);
        Spot left = Spot.beside(text, mark.getMinX() - GAP - wide, middle);
        if (at.lying()) {
            return negative ? Stream.of(left, right) : Stream.of(right, below, above, left);
        }
        Stream<Spot> first = negative ? Stream.of(below, above) : Stream.of(above, below);
        // Beside a line that rises or falls steeply through the point.
        Stream<Spot> corners = Stream.of(left, right).flatMap(side -> Stream.of(above, below)
                .map(height -> Spot.beside(text, side.box().getX(), height.box().getY())));
        return Stream.of(first, Stream.of(right, left), corners).flatMap(spots -> spots);
    }

    /** Above and below, in the middle or to one side, as long as the line to it stands upright. */
    private Stream<Spot> away(TextBlock text, int lines) {
        if (at.lying()) {
            return Stream.empty();
        }
        double wide = text.width();
        double high = Spot.high(text);
        double above = mark.getMinY() - 2 - high * (lines + 1);
        double below = mark.getMaxY() + 2 + high * lines;
        double x = mark.getCenterX();
        return Stream.of(x - wide / 2, x - 2, x - wide + 2).map(left -> inwards(left, wide)).flatMap(left -> Stream.of(
                Spot.beside(text, left, above).with(new Line2D.Double(x, above + high, x, mark.getMinY() - 1)),
                Spot.beside(text, left, below).with(new Line2D.Double(x, mark.getMaxY() + 1, x, below))));
    }

    /** At the edges a wide number gives way. */
    private double inwards(double x, double wide) {
        return Math.clamp(x, at.area().getX(), Math.max(at.area().getX(), at.area().getMaxX() - wide));
    }
}
