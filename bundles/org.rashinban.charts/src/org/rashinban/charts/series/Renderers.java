package org.rashinban.charts.series;

import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.rashinban.charts.paper.Paper;

/** JFreeChart's renderers without their ornaments, in our look. */
final class Renderers {

    private static final double THICKEST_BAR = 0.6;

    private final SeriesLook look;
    private final Paper paper;

    Renderers(SeriesLook look, Paper paper) {
        this.look = look;
        this.paper = paper;
    }

    AbstractCategoryItemRenderer bars(double base) {
        BarRenderer renderer = plain(new GroupedBars());
        renderer.setBase(base);
        renderer.setIncludeBaseInRange(false);
        renderer.setItemMargin(0.08);
        return renderer;
    }

    AbstractCategoryItemRenderer stack() {
        return plain(new StackedBarRenderer());
    }

    AbstractCategoryItemRenderer lines() {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, true);
        renderer.setUseFillPaint(false);
        return renderer;
    }

    AbstractCategoryItemRenderer level() {
        LevelRenderer renderer = new LevelRenderer();
        renderer.setMaximumItemWidth(THICKEST_BAR * 2);
        return renderer;
    }

    /** @param row of the renderer's data set */
    void dress(AbstractCategoryItemRenderer renderer, int row, int series) {
        renderer.setSeriesPaint(row, look.colour(series));
        renderer.setSeriesStroke(row, look.stroke(series));
        if (renderer instanceof LineAndShapeRenderer lines) {
            lines.setSeriesShape(row, look.mark(series));
            lines.setSeriesShapesVisible(row, look.hasMarks(series));
        }
    }

    private <T extends BarRenderer> T plain(T renderer) {
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(THICKEST_BAR);
        renderer.setMinimumBarLength(0);
        renderer.setBarPainter(new Painter(look, paper));
        return renderer;
    }
}
