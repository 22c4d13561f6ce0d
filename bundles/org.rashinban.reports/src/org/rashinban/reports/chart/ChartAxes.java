package org.rashinban.reports.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.amount.Amount;
import org.rashinban.reports.look.Looks;

/** The two axes of a chart: its categories upright, its numbers bare, with their unit said once beside them. */
final class ChartAxes {

    private static final String WHOLE = "#,##0";
    /** Without a point behind a number that happens to be whole. */
    private static final String FRACTIONS = "[>=1000]#,##0;General";
    private static final int FEW = 5;
    /** A unit of more letters would take the room of the chart, and stands upon its side. */
    private static final int SHORT = 3;

    private final XSSFChart chart;
    private final SeriesFigure figure;
    private final boolean lying;
    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;

    ChartAxes(XSSFChart chart, SeriesFigure figure, boolean lying) {
        this.chart = chart;
        this.figure = figure;
        this.lying = lying;
        categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (lying) {
            // The first category above, as in the table; its axis of values stays below.
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        categories.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        scale();
    }

    XDDFCategoryAxis categories() {
        return categories;
    }

    XDDFValueAxis values() {
        return values;
    }

    boolean wholeNumbers() {
        return numbers().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    private void scale() {
        values.getOrAddMajorGridProperties().setLineProperties(Paint.hairline());
        figure.scale().ifPresent(scale -> {
            values.setMinimum(scale.from());
            values.setMaximum(scale.to());
            values.setMajorUnit(scale.step());
        });
        if (figure.scale().isEmpty() && figure.shape() != Shape.LINES && lowest() >= 0) {
            values.setMinimum(0);
        }
        if (figure.shape() != Shape.SHARES && wholeNumbers() && figure.scale().isEmpty() && highest() < FEW) {
            values.setMajorUnit(1);
        }
    }

    /** What needs the letters of the whole chart, which are settled last. */
    void finish(Looks looks) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTValAx axis = area.getValAxArray(0);
        // The format of the cells would say with each step that it is an estimate, or the sum of some.
        values.setNumberFormat(figure.shape() == Shape.SHARES ? "0%" : wholeNumbers() ? WHOLE : FRACTIONS);
        axis.getNumFmt().setSourceLinked(false);
        if (!figure.unit().isEmpty() && !lying && figure.shape() != Shape.SHARES) {
            XDDFTitle unit = new XDDFTitle(null, axis.addNewTitle());
            unit.setText(figure.unit());
            unit.setOverlay(false);
            ChartText.plain(unit.getBody().getXmlObject(), looks, figure.unit().length() <= SHORT);
        }
        ChartText.upright(area.getCatAxArray(0).addNewTxPr(), looks);
        categories.setVisible(true);
        values.setVisible(true);
    }

    private double highest() {
        return numbers().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    }

    private double lowest() {
        return numbers().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    }

    private Stream<BigDecimal> numbers() {
        return figure.series().stream().flatMap(series -> series.points().stream()).flatMap(point -> point.amount().stream())
                .map(Amount::value);
    }
}
