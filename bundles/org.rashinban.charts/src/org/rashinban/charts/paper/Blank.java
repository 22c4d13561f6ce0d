package org.rashinban.charts.paper;

import java.awt.geom.Rectangle2D;

/**
 * In the place of what has nothing to show: the notes of the figure say why. Axes around nothing would say zero, and headings above
 * nothing that something is missing.
 */
public record Blank() implements Body {

    /** Of the sentence that stands instead. */
    private static final double SENTENCE = 320;

    @Override
    public double suitableWidth() {
        return SENTENCE;
    }

    @Override
    public double leastWidth() {
        return 0;
    }

    @Override
    public double height(double width) {
        return 0;
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        // nothing
    }
}
