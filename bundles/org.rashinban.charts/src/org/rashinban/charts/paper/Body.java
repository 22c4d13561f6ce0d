package org.rashinban.charts.paper;

import java.awt.geom.Rectangle2D;

/** Something that can be laid out at different widths and drawn. All measures are points of 1/72 inch. */
public interface Body {

    /** Below this, something would be cut. */
    double leastWidth();

    /** Below this it is better drawn smaller as a whole than narrower. */
    default double comfortableWidth() {
        return leastWidth();
    }

    /** At which it reads best. */
    double suitableWidth();

    /** What it needs at a width. */
    double height(double width);

    /** Below this it has to become smaller as a whole; what can be drawn flatter than it should be says how flat. */
    default double leastHeight(double width) {
        return height(width);
    }

    /** Whether more height than it needs makes it better. */
    default boolean stretches() {
        return false;
    }

    /** @param place at least as wide as the least width, and at least as high as the least height at that width */
    void draw(Paper paper, Rectangle2D place);
}
