package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Style;

/**
 * Where the number of a bar may stand, the best place first: at its end, upon it, and where its neighbours are too near, smaller or turned.
 * Never beside it, where it would seem to be the number of its neighbour.
 */
final class BarSpots {

    private static final double GAP = 4;
    private static final double STEP = 5;
    private static final int STEPS = 16;

    private final Rectangle2D bar;
    private final Coordinates at;
    private final boolean negative;

    BarSpots(Rectangle2D bar, Coordinates at, boolean negative) {
        this.bar = bar;
        this.at = at;
        this.negative = negative;
    }

    Stream<Spot> of(Function<Style, TextBlock> number) {
        Stream<Spot> level = Stream.of(Style.LABEL, Style.SMALL).map(number).flatMap(text -> Stream.of(atEnd(text, 0), upon(text)));
        return Stream.concat(level, at.lying() ? farther(number.apply(Style.LABEL)) : turned(number.apply(Style.SMALL)));
    }

    private Spot atEnd(TextBlock text, double away) {
        double high = Spot.high(text);
        if (at.lying()) {
            double x = negative ? bar.getMinX() - GAP - away - text.width() : bar.getMaxX() + GAP + away;
            return Spot.beside(text, x, bar.getCenterY() - high / 2);
        }
        // At the edges a wide number gives way inwards.
        double x = Math.clamp(bar.getCenterX() - text.width() / 2, at.area().getX(),
                Math.max(at.area().getX(), at.area().getMaxX() - text.width()));
        return Spot.beside(text, x, negative ? bar.getMaxY() + 2 : bar.getMinY() - high - 2);
    }

    private Spot upon(TextBlock text) {
        double high = Spot.high(text);
        double x = negative ? bar.getMinX() + GAP : bar.getMaxX() - GAP - text.width();
        double y = negative ? bar.getMaxY() - 2 - high : bar.getMinY() + 2;
        return at.lying() ? Spot.upon(text, x, bar.getCenterY() - high / 2) : Spot.upon(text, bar.getCenterX() - text.width() / 2, y);
    }

    /** In the row of the bar, behind what stands at its end. */
    private Stream<Spot> farther(TextBlock text) {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> atEnd(text, step * STEP));
    }

    private Stream<Spot> turned(TextBlock text) {
        double x = bar.getCenterX() - Spot.high(text) / 2;
        double beyond = negative ? bar.getMaxY() + GAP : bar.getMinY() - GAP - text.width();
        double within = negative ? bar.getMaxY() - GAP - text.width() : bar.getMinY() + GAP;
        return Stream.of(Spot.turned(text, x, beyond, false), Spot.turned(text, x, within, true));
    }
}
