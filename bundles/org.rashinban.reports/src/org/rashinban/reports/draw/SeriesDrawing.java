package org.rashinban.reports.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.Tones;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.chart.NativeChart;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;

/** Numbers along an axis: a chart of Excel's own over the cells that it is drawn from. */
final class SeriesDrawing {

    private static final double NAME = 14;
    private static final int NUMBER = 6;
    private static final int NOTE = 14;
    private static final int CHART_ROWS = 16;
    /** What the axis and the legend take of them. */
    private static final int AROUND = 4;

    private final Page page;
    private final Region region;
    private final Options options;

    SeriesDrawing(Region region, Options options) {
        page = region.page();
        this.region = region;
        this.options = options;
    }

    int draw(SeriesFigure figure, int from) {
        TableFigure table = table(figure);
        int chart = options.chartRows().orElseGet(() -> rows(figure, CHART_ROWS));
        for (int row = from; row < from + chart; row++) {
            page.setHeight(row, Page.ROW);
        }
        if (chart * Page.ROW <= page.roomBelow(from, region.first() + region.count())) {
            page.keepTogether(from, from + chart);
        }
        int data = from + chart;
        TableDrawing drawing = new TableDrawing(region, options.below(table.columns().stream().map(Column::id).toList()), false);
        int end = drawing.draw(table, data);
        if (chart > 0) {
            int[] bounds = drawing.bounds(table);
            List<CellRangeAddress> columns = new ArrayList<>();
            for (int at = 0; at <= figure.series().size(); at++) {
                columns.add(new CellRangeAddress(data + 1, end - 1, bounds[at], bounds[at]));
            }
            new NativeChart(page, figure, columns)
                    .draw(new CellRangeAddress(from, from + chart, region.first(), region.first() + region.count()), said(figure));
            if (!options.numbers()) {
                hide(data, end);
            }
        }
        return end;
    }

    /** As many rows as charts usually have, or more: names that stand below each other need a line each. */
    static int rows(SeriesFigure figure, int usual) {
        return figure.shape().isLying() ? Math.max(usual, figure.categories().size() + AROUND) : usual;
    }

    /** For those who hear the sheet read out; the numbers stand in the cells. */
    private String said(SeriesFigure figure) {
        String names = NativeChart.drawn(figure).stream().map(series -> series.name().in(page.locale()))
                .collect(Collectors.joining(Texts.CATALOGUE.sentence("picture.comma").in(page.locale())));
        return Texts.CATALOGUE.sentence("picture.said", figure.caption().title(), names).in(page.locale());
    }

    /** The chart still needs them, so they are not left out. */
    private void hide(int from, int to) {
        for (int row = from; row < to; row++) {
            page.hide(row);
        }
    }

    /** A text in a cell of a series would be drawn as zero, so what is missing stays empty and is told in a column of its own. */
    private TableFigure table(SeriesFigure figure) {
        List<Column> columns = new ArrayList<>(List.of(new Column("category", Texts.CATALOGUE.sentence("series.category"), Kind.TEXT,
                (int) NAME)));
        figure.series().forEach(series -> columns.add(new Column(series.id(), named(series), Kind.NUMBER, NUMBER)));
        boolean gaps = figure.series().stream().flatMap(series -> series.points().stream()).anyMatch(SeriesDrawing::isToldGap);
        if (gaps) {
            columns.add(new Column("note", Texts.CATALOGUE.sentence("series.note"), Kind.TEXT, NOTE));
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < figure.categories().size(); at++) {
            int category = at;
            Stream<Cell> numbers = figure.series().stream().map(series -> number(series.points().get(category), figure.unit()));
            Stream<Cell> note = gaps ? Stream.of(Cell.words(locale -> note(figure, category, locale))) : Stream.empty();
            rows.add(Row.of(Stream.of(Stream.of(name(figure, at)), numbers, note).flatMap(cells -> cells)
                    .toArray(Cell[]::new)));
        }
        return new TableFigure(figure.caption(), columns, rows);
    }

    /** A status or grade with its sign, as it stands in the tables beside the chart. */
    private static Localized named(Series series) {
        return locale -> {
            String name = series.name().in(locale);
            return Tones.sign(series.name()).filter(sign -> !sign.equals(name)).map(sign -> sign + " " + name).orElse(name);
        };
    }

    private static boolean isToldGap(Point point) {
        return point.amount().isEmpty() && point.gap() != Gap.NONE;
    }

    private static Cell number(Point point, String unit) {
        return new Cell(Content.of(point.amount(), unit, Gap.NONE), point.behind(), List.of());
    }

    private static Cell name(SeriesFigure figure, int category) {
        Heading heading = figure.categories().get(category);
        Localized title = locale -> Stream.concat(heading.code().stream(), Stream.of(heading.title().in(locale)))
                .collect(Collectors.joining(" "));
        Cell name = Cell.words(
                figure.isPlanned(category) ? Texts.CATALOGUE.sentence("series.planned", title, SeriesFigure.PLANNED) : title);
        return new Cell(name.content(), heading.behind(), List.of());
    }

    private static String note(SeriesFigure figure, int category, Locale locale) {
        return figure.series().stream().filter(series -> isToldGap(series.points().get(category)))
                .map(series -> gap(series, series.points().get(category).gap()).in(locale)).collect(Collectors.joining("\n"));
    }

    private static Sentence gap(Series series, Gap gap) {
        return Texts.CATALOGUE.sentence("series.gap", series.name(), gap);
    }
}
