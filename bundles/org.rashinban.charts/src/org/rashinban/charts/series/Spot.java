package org.rashinban.charts.series;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.rashinban.charts.paper.Occupied;
import org.rashinban.charts.text.TextBlock;

/**
 * Where the number of a mark may stand.
 *
 * @param turned whether it is read upwards
 * @param onMark whether it stands upon the mark
 * @param leader from the mark to a number that stands away from it
 */
record Spot(TextBlock text, Rectangle2D box, boolean turned, boolean onMark, Optional<Line2D> leader) {

    private static final double LETTERS = 1.15;

    static Spot beside(TextBlock text, double x, double y) {
        return new Spot(text, new Rectangle2D.Double(x, y, text.width(), high(text)), false, false, Optional.empty());
    }

    static Spot upon(TextBlock text, double x, double y) {
        return new Spot(text, new Rectangle2D.Double(x, y, text.width(), high(text)), false, true, Optional.empty());
    }

    /** @param upon whether it stands upon the mark */
    static Spot turned(TextBlock text, double x, double y, boolean upon) {
        return new Spot(text, new Rectangle2D.Double(x, y, high(text), text.width()), true, upon, Optional.empty());
    }

    Spot with(Line2D line) {
        return new Spot(text, box, turned, onMark, Optional.of(line));
    }

    /** Without the air that other texts need between their lines. */
    static double high(TextBlock text) {
        return text.font().getSize2D() * LETTERS;
    }

    /** @param mark whose number it is; it stands in its own way only beside itself */
    boolean isFree(Occupied occupied, Rectangle2D mark) {
        boolean place = onMark ? mark.contains(box) && occupied.isFree(box, mark) : occupied.isFree(box);
        return place && leader.map(line -> occupied.isFree(Labels.solid(line), mark)).orElse(true);
    }
}
