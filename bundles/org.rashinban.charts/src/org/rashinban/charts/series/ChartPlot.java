package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.rashinban.charts.paper.Paper;

/**
 * The marks of a series figure, by JFreeChart. It is given the exact rectangle of the data; all text around it is set by ourselves, who
 * know how to break Japanese.
 */
final class ChartPlot {

    /** Room beyond both ends of the axis, so that a mark on the end is whole. */
    private static final double BEYOND = 8;
    /** Of a category's room, how much stays free between it and the next. */
    private static final double MARGIN = 0.34;

    private final Plotted plotted;
    private final Renderers renderers;

    ChartPlot(Plotted plotted, SeriesLook look, Paper paper) {
        this.plotted = plotted;
        renderers = new Renderers(look, paper);
    }

    List<Mark> draw(Paper paper, Coordinates at) {
        CategoryPlot plot = plot(at);
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo());
        Rectangle2D area = at.area();
        Rectangle2D room = at.lying()
                ? new Rectangle2D.Double(area.getX() - BEYOND, area.getY(), area.getWidth() + 2 * BEYOND, area.getHeight())
                : new Rectangle2D.Double(area.getX(), area.getY() - BEYOND, area.getWidth(), area.getHeight() + 2 * BEYOND);
        plot.draw(paper.graphics(), room, null, null, info);
        List<Mark> marks = new ArrayList<>();
        for (Object entity : info.getOwner().getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item) {
                marks.add(new Mark((Integer) item.getRowKey(), (Integer) item.getColumnKey(), item.getArea()));
            }
        }
        return marks;
    }

    private CategoryPlot plot(Coordinates at) {
        CategoryPlot plot = new CategoryPlot();
        plot.setOrientation(at.lying() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setDomainAxis(categories());
        plot.setRangeAxis(values(at));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        add(plot, plotted.of(Kind.BAR), renderers.bars(at.base()));
        add(plot, plotted.of(Kind.STACK), renderers.stack());
        // One data set each, or they would share the width of the category.
        plotted.of(Kind.LEVEL).forEach(series -> add(plot, List.of(series), renderers.level()));
        add(plot, plotted.of(Kind.LINE), renderers.lines());
        return plot;
    }

    private void add(CategoryPlot plot, List<Integer> series, AbstractCategoryItemRenderer renderer) {
        if (series.isEmpty()) {
            return;
        }
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < series.size(); row++) {
            int index = series.get(row);
            for (int category = 0; category < plotted.categories(); category++) {
                var value = plotted.value(index, category);
                data.addValue(value.isPresent() ? (Double) value.getAsDouble() : null, (Integer) index, (Integer) category);
            }
            renderers.dress(renderer, row, index);
        }
        int at = plot.getDatasetCount();
        int free = at == 1 && plot.getDataset(0) == null ? 0 : at;
        plot.setDataset(free, data);
        plot.setRenderer(free, renderer);
    }

    private CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        int count = Math.max(1, plotted.categories());
        axis.setLowerMargin(MARGIN / 2 / count);
        axis.setUpperMargin(MARGIN / 2 / count);
        axis.setCategoryMargin(MARGIN * (count - 1) / count);
        axis.setVisible(false);
        return axis;
    }

    private static NumberAxis values(Coordinates at) {
        NumberAxis axis = new NumberAxis();
        double length = at.lying() ? at.area().getWidth() : at.area().getHeight();
        double more = (at.scale().to() - at.scale().from()) / length * BEYOND;
        axis.setRange(at.scale().from() - more, at.scale().to() + more);
        axis.setVisible(false);
        return axis;
    }
}
