package org.rashinban.charts.series;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where values and categories lie on the paper.
 *
 * @param area  from the least to the greatest value of the scale, from the first to the last category
 * @param lying whether values run from left to right
 */
record Coordinates(Rectangle2D area, ValueScale scale, int categories, boolean lying) {

    double along(double value) {
        double share = (value - scale.from()) / (scale.to() - scale.from());
        return lying ? area.getX() + share * area.getWidth() : area.getMaxY() - share * area.getHeight();
    }

    /** The room of one category across the values. */
    double slot() {
        return (lying ? area.getHeight() : area.getWidth()) / Math.max(1, categories);
    }

    double middle(int category) {
        return (lying ? area.getY() : area.getX()) + (category + 0.5) * slot();
    }

    Point2D at(int category, double value) {
        return lying ? new Point2D.Double(along(value), middle(category)) : new Point2D.Double(middle(category), along(value));
    }

    /** Across all categories at a value. */
    Line2D across(double value) {
        double at = along(value);
        return lying ? new Line2D.Double(at, area.getY(), at, area.getMaxY()) : new Line2D.Double(area.getX(), at, area.getMaxX(), at);
    }

    /** Zero, or the end of the axis that is nearest to it. */
    double base() {
        return Math.clamp(0, scale.from(), scale.to());
    }
}
