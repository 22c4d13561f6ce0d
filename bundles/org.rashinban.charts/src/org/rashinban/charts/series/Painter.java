package org.rashinban.charts.series;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;

import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.rashinban.charts.paper.Paper;

/** Fills bars flatly, with their hatch. */
record Painter(SeriesLook look, Paper paper) implements BarPainter {

    @Override
    public void paintBar(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        CategoryDataset data = renderer.getPlot().getDataset(renderer.getPlot().getIndexOf(renderer));
        paper.fill(bar.getBounds2D(), look.fill((Integer) data.getRowKey(row), (Integer) data.getColumnKey(column)));
    }

    @Override
    public void paintBarShadow(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base,
            boolean pegged) {
        throw new UnsupportedOperationException("Bars have no shadow");
    }
}
