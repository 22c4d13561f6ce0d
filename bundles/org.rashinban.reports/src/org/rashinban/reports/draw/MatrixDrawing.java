package org.rashinban.reports.draw;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Trim;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;
import org.rashinban.reports.sheet.SheetCell;
import org.rashinban.reports.sheet.TextMeasure;

/** Two lists of things against each other, with totals that Excel can recalculate where they are what they seem. */
final class MatrixDrawing {

    private static final double NAME = 26;
    private static final double CELL = 7;
    private static final int UPRIGHT_FROM = 24;
    private static final double TALLEST_HEAD = 180;

    private final Page page;
    private final Region region;
    private final CellDrawing cells;

    MatrixDrawing(Region region) {
        page = region.page();
        this.region = region;
        cells = new CellDrawing(page);
    }

    int draw(MatrixFigure figure, int from) {
        boolean totals = !figure.rowTotals().isEmpty();
        int columns = figure.columns().size();
        double[] wishes = new double[1 + columns + (totals ? 1 : 0)];
        Arrays.fill(wishes, CELL);
        wishes[0] = NAME;
        int[] bounds = region.share(wishes, column -> column == 0);
        heads(figure, bounds, from);
        page.heads(from, from);
        int body = from + 1;
        Signals signals = new Signals();
        for (int at = 0; at < figure.rows().size(); at++) {
            name(body + at, bounds, figure.rows().get(at));
            for (int column = 0; column < columns; column++) {
                Cell cell = figure.cells().get(at).get(column);
                put(body + at, bounds, column + 1, cell, Look.BODY);
                signals.met(cell);
            }
        }
        int end = body + figure.rows().size() - 1;
        if (totals) {
            List<List<Cell>> rows = figure.cells();
            List<String> counted = counted(rows, figure.rowTotals());
            for (int at = 0; at < rows.size(); at++) {
                SheetCell cell = put(body + at, bounds, columns + 1, figure.rowTotals().get(at), Look.TOTAL);
                CellRangeAddress range = new CellRangeAddress(body + at, body + at, bounds[1], bounds[columns + 1] - 1);
                formula(rows.get(at), figure.rowTotals().get(at), counted, range).ifPresent(cell::formula);
            }
        }
        signals.color(page, new CellRangeAddress(body, end, bounds[1], bounds[columns + 1] - 1));
        if (figure.columnTotals().isEmpty()) {
            return end + 1;
        }
        columnTotals(figure, bounds, body, end);
        return end + 2;
    }

    private void columnTotals(MatrixFigure figure, int[] bounds, int body, int end) {
        page.text(end + 1, bounds[0], bounds[1] - bounds[0], Texts.CATALOGUE.sentence("total").in(page.locale()),
                page.looks().style(Look.TOTAL));
        List<List<Cell>> columns = IntStream.range(0, figure.columns().size())
                .mapToObj(column -> figure.cells().stream().map(row -> row.get(column)).toList()).toList();
        List<String> counted = counted(columns, figure.columnTotals());
        for (int column = 0; column < columns.size(); column++) {
            SheetCell cell = put(end + 1, bounds, column + 1, figure.columnTotals().get(column), Look.TOTAL);
            CellRangeAddress range = new CellRangeAddress(body, end, bounds[column + 1], bounds[column + 1]);
            formula(columns.get(column), figure.columnTotals().get(column), counted, range).ifPresent(cell::formula);
        }
        if (!figure.rowTotals().isEmpty()) {
            SheetCell whole = put(end + 1, bounds, columns.size() + 1, figure.total(), Look.TOTAL);
            int last = bounds[columns.size() + 1];
            formula(figure.rowTotals(), figure.total(), List.of(), new CellRangeAddress(body, end, last, last))
                    .or(() -> formula(figure.columnTotals(), figure.total(), List.of(),
                            new CellRangeAddress(end + 1, end + 1, bounds[1], last - 1)))
                    .ifPresent(whole::formula);
        }
    }

    private void heads(MatrixFigure figure, int[] bounds, int row) {
        XSSFCellStyle style = page.looks().style(Look.COLUMN_HEAD);
        page.text(row, bounds[0], bounds[1] - bounds[0], "", style);
        List<String> titles = figure.columns().stream().map(heading -> title(heading, page.locale())).toList();
        XSSFCellStyle upright = page.looks().style(Look.COLUMN_HEAD, Trim.NONE.flow(Trim.Flow.UPRIGHT));
        boolean stand = titles.stream().anyMatch(title -> TextMeasure.width(title) > UPRIGHT_FROM)
                && titles.stream().mapToDouble(title -> title.codePointCount(0, title.length())).max().orElse(0)
                        * Page.lineHeight(style) < TALLEST_HEAD;
        for (int at = 0; at < titles.size(); at++) {
            page.text(row, bounds[at + 1], bounds[at + 2 <= figure.columns().size() + 1 ? at + 2 : at + 1] - bounds[at + 1], titles.get(at),
                    stand ? upright : style);
            if (stand) {
                page.need(row, titles.get(at).codePointCount(0, titles.get(at).length()) * Page.lineHeight(style) + 6);
            }
        }
        if (!figure.rowTotals().isEmpty()) {
            int last = figure.columns().size() + 1;
            page.text(row, bounds[last], bounds[last + 1] - bounds[last], Texts.CATALOGUE.sentence("total").in(page.locale()), style);
        }
    }

    private void name(int row, int[] bounds, Heading heading) {
        SheetCell cell = page.text(row, bounds[0], bounds[1] - bounds[0], title(heading, page.locale()), page.looks().style(Look.BODY));
        heading.behind().ifPresent(id -> page.link(cell, title(heading, page.locale()), bounds[1] - bounds[0], id));
    }

    private static String title(Heading heading, Locale locale) {
        return Stream.concat(heading.code().stream(), Stream.of(heading.title().in(locale))).reduce((code, title) -> code + " " + title)
                .orElse("");
    }

    private SheetCell put(int row, int[] bounds, int column, Cell cell, Look look) {
        return cells.put(row, bounds[column], bounds[column + 1] - bounds[column], cell, Kind.JUDGEMENT, page.looks().style(look),
                Trim.NONE.across(HorizontalAlignment.CENTER), CellDrawing.words(cell, page.locale()));
    }

    /** The signs of which every total is the count: all that there are, or one of them. Totals that are not known tell nothing. */
    private List<String> counted(List<List<Cell>> lines, List<Cell> totals) {
        List<String> signs = lines.stream().flatMap(List::stream).filter(cell -> !(cell.content() instanceof Content.Nothing))
                .map(cell -> CellDrawing.words(cell, page.locale())).filter(text -> !text.isEmpty()).distinct().toList();
        return Stream.concat(Stream.of(signs), signs.stream().map(List::of)).filter(some -> !some.isEmpty())
                .filter(some -> IntStream.range(0, lines.size()).filter(at -> Sums.number(totals.get(at)).isPresent())
                        .allMatch(at -> equal(totals.get(at), BigDecimal.valueOf(lines.get(at).stream()
                                .filter(cell -> some.contains(CellDrawing.words(cell, page.locale()))).count()))))
                .findFirst().orElse(List.of());
    }

    private static Optional<String> formula(List<Cell> line, Cell total, List<String> counted, CellRangeAddress range) {
        if (Sums.number(total).isEmpty()) {
            return Optional.empty();
        }
        if (!counted.isEmpty()) {
            return Optional
                    .of(counted.stream().map(sign -> "COUNTIF(" + range.formatAsString() + ",\"" + sign.replace("\"", "\"\"") + "\")")
                            .collect(Collectors.joining("+")));
        }
        BigDecimal sum = line.stream().flatMap(cell -> Sums.number(cell).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return line.stream().anyMatch(cell -> Sums.number(cell).isPresent()) && equal(total, sum)
                ? Optional.of("SUM(" + range.formatAsString() + ")") : Optional.empty();
    }

    private static boolean equal(Cell total, BigDecimal number) {
        return Sums.number(total).filter(known -> known.compareTo(number) == 0).isPresent();
    }
}
