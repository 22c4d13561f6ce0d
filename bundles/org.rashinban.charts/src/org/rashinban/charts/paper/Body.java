package org.rashinban.charts.paper;

import java.awt.geom.Rectangle2D;

/** Something that can be laid out at different widths and drawn. All measures are points of 1/72 inch. */
public interface Body {

    /** Below this, something would be cut. */
    double leastWidth();

    /** At which it reads best. */
    double suitableWidth();

    /** What it needs at a width. */
    double height(double width);

    /** Whether more height than it needs makes it better. */
    default boolean stretches() {
        return false;
    }

    /** @param place at least as wide as the least width, and as high as needed at that width */
    void draw(Paper paper, Rectangle2D place);
}
