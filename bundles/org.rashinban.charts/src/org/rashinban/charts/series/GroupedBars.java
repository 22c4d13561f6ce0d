package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Bars beside each other; one that is alone in its category stands in the middle, above its name. */
final class GroupedBars extends BarRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    protected double calculateBarW0(CategoryPlot plot, PlotOrientation orientation, Rectangle2D dataArea, CategoryAxis domainAxis,
            CategoryItemRendererState state, int row, int column) {
        if (!isAlone(plot.getDataset(plot.getIndexOf(this)), column)) {
            return super.calculateBarW0(plot, orientation, dataArea, domainAxis, state, row, column);
        }
        return domainAxis.getCategoryMiddle(column, getColumnCount(), dataArea, plot.getDomainAxisEdge()) - state.getBarWidth() / 2;
    }

    private static boolean isAlone(CategoryDataset data, int column) {
        return IntStream.range(0, data.getRowCount()).mapToObj(row -> Optional.ofNullable(data.getValue(row, column)))
                .filter(Optional::isPresent).limit(2).count() == 1;
    }
}
