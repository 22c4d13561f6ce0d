package org.rashinban.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.reports.sheet.Page;

/** A chart that Excel draws from cells, and that people can edit there like one of their own. */
public final class NativeChart {

    private static final Map<Shape, BarGrouping> GROUPINGS = Map.of(Shape.STACKED_COLUMNS, BarGrouping.STACKED,
            Shape.STACKED_BARS, BarGrouping.STACKED, Shape.BULLETS, BarGrouping.STACKED, Shape.SHARES, BarGrouping.PERCENT_STACKED);
    private static final int GAP_BETWEEN_BARS = 60;

    private final Page page;
    private final SeriesFigure figure;
    private final List<CellRangeAddress> columns;
    private final Paint paint;

    /** @param columns of the categories and then of each series, below their headings */
    public NativeChart(Page page, SeriesFigure figure, List<CellRangeAddress> columns) {
        this.page = page;
        this.figure = figure;
        this.columns = List.copyOf(columns);
        paint = new Paint(page.looks(), figure.series());
    }

    /**
     * @param place from its first row and column to those after its last
     * @param said  instead of it, to those who do not see it
     */
    public void draw(CellRangeAddress place, String said) {
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, place.getFirstColumn(), place.getFirstRow(), place.getLastColumn(),
                place.getLastRow());
        XSSFChart chart = drawing.createChart(anchor);
        name(chart, drawing.getCTDrawing().sizeOfTwoCellAnchorArray(), said);
        // Excel rounds them unless it is told not to.
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        if (drawn(figure).size() > 1 || GROUPINGS.containsKey(figure.shape())) {
            // A part of something is nothing without its name, even where it is the only one.
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        ChartAxes axes = new ChartAxes(chart, figure, figure.shape().isLying());
        boolean linesOnly = figure.shape() == Shape.LINES || figure.shape() == Shape.RADAR;
        if (!linesOnly) {
            bars(chart, axes, series -> !isLine(series.role()));
        }
        lines(chart, axes, linesOnly ? series -> true : series -> isLine(series.role()));
        ChartText.small(chart, page.looks());
        axes.finish(page.looks());
    }

    /** Called what it shows, for those who choose it from a list or have it read out. */
    private void name(XSSFChart chart, int id, String said) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        properties.setId(id);
        properties.setName(figure.caption().title().in(page.locale()));
        properties.setDescr(said);
    }

    /** The series of which there is a number: the name of another would stand for nothing. */
    public static List<Series> drawn(SeriesFigure figure) {
        List<Series> drawn =
                figure.series().stream().filter(series -> isBar(figure, series))
                        .filter(series -> series.points().stream().anyMatch(point -> point.amount().isPresent())).toList();
        return drawn.isEmpty() ? figure.series() : drawn;
    }

    /** Upon what is reached a bar of all that was aimed at would only seem to be more of it. */
    private static boolean isBar(SeriesFigure figure, Series series) {
        return figure.shape() != Shape.BULLETS || series.role() != Role.TARGET;
    }

    /** What is compared with bars is drawn across them. Lying bars cannot be crossed; there all are bars. */
    private boolean isLine(Role role) {
        return !figure.shape().isLying() && (role == Role.TARGET || role == Role.TOTAL || role == Role.BASELINE || role == Role.LOW
                || role == Role.HIGH);
    }

    private void bars(XSSFChart chart, ChartAxes axes, Predicate<Series> which) {
        if (drawn(figure).stream().noneMatch(which)) {
            return;
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.categories(), axes.values());
        data.setBarDirection(figure.shape().isLying() ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(GROUPINGS.getOrDefault(figure.shape(), BarGrouping.CLUSTERED));
        data.setGapWidth(GAP_BETWEEN_BARS);
        data.setVaryColors(false);
        List<XDDFChartData.Series> added = add(data, which);
        chart.plot(data);
        CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
        if (GROUPINGS.containsKey(figure.shape())) {
            ChartText.oneOnAnother(drawn);
        }
        if (!added.isEmpty()) {
            ChartText.labels(drawn, axes.wholeNumbers(), page.looks());
        }
    }

    private void lines(XSSFChart chart, ChartAxes axes, Predicate<Series> which) {
        if (drawn(figure).stream().noneMatch(which)) {
            return;
        }
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.categories(), axes.values());
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        add(data, which);
        chart.plot(data);
    }

    private List<XDDFChartData.Series> add(XDDFChartData data, Predicate<Series> which) {
        List<XDDFChartData.Series> added = new ArrayList<>();
        XDDFCategoryDataSource categories = texts(columns.getFirst());
        List<Series> drawn = drawn(figure);
        for (int at = 0; at < figure.series().size(); at++) {
            Series series = figure.series().get(at);
            if (which.test(series) && drawn.contains(series)) {
                CellRangeAddress range = columns.get(at + 1);
                XDDFChartData.Series one = data.addSeries(categories, numbers(range));
                one.setTitle(page.textAt(range.getFirstRow() - 1, range.getFirstColumn()), new CellReference(page.sheet().getSheetName(),
                        range.getFirstRow() - 1, range.getFirstColumn(), true, true));
                paint.series(one, series, at);
                added.add(one);
            }
        }
        return added;
    }

    /** What the cells hold, which are no cells of POI's. */
    private XDDFCategoryDataSource texts(CellRangeAddress range) {
        String[] texts = IntStream.rangeClosed(range.getFirstRow(), range.getLastRow())
                .mapToObj(row -> page.textAt(row, range.getFirstColumn())).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(texts, range.formatAsString(page.sheet().getSheetName(), true));
    }

    private XDDFNumericalDataSource<Double> numbers(CellRangeAddress range) {
        Double[] numbers = new Double[range.getLastRow() - range.getFirstRow() + 1];
        for (int at = 0; at < numbers.length; at++) {
            OptionalDouble number = page.numberAt(range.getFirstRow() + at, range.getFirstColumn());
            numbers[at] = number.isPresent() ? number.getAsDouble() : null;
        }
        return XDDFDataSourcesFactory.fromArray(numbers, range.formatAsString(page.sheet().getSheetName(), true));
    }
}
