package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Paper;

/** In the place of a chart that has nothing to show: the notes of the figure say why, and axes around nothing would say zero. */
record Blank(double suitableWidth) implements Body {

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
