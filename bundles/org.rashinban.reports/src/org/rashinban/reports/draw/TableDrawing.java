package org.rashinban.reports.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Trim;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;
import org.rashinban.reports.sheet.SheetCell;
import org.rashinban.reports.sheet.TextMeasure;

/** Rows under headings, in an outline. A row that would be higher than Excel allows goes on in the next one. */
final class TableDrawing {

    private static final int DEEPEST_OUTLINE = 7;
    private static final int ROWS_BELOW = 2;
    /** So many rows about one thing stand on one page. */
    private static final int FEW_ROWS = 4;
    private static final String CODE = "code";

    private final Page page;
    private final Region region;
    private final Options options;
    private final boolean broken;
    private final CellDrawing cells;

    TableDrawing(Region region, Options options) {
        this(region, options, true);
    }

    /** @param broken whether the headings may stand once more where a page ends; not among the cells of a chart */
    TableDrawing(Region region, Options options, boolean broken) {
        page = region.page();
        this.region = region;
        this.options = options;
        this.broken = broken;
        cells = new CellDrawing(page);
    }

    int draw(TableFigure asked, int from) {
        TableFigure table = chosen(asked);
        int[] bounds = bounds(table);
        int row = from;
        heads(table, bounds, row);
        page.heads(row, row);
        row++;
        int body = row;
        Sums sums = new Sums();
        Map<Integer, Signals> signals = new TreeMap<>();
        List<Row> shown = shown(table, row, bounds);
        int alike = 0;
        for (int at = 0; at < shown.size(); at++) {
            Row line = shown.get(at);
            if (broken && page.parts().isOpen() && page.parts().runsOver(row, points(table, shown, at, bounds))) {
                heads(table, bounds, row++);
            }
            alike = line.goesOn() ? alike + 1 : 0;
            if (alike > 0 && alike < FEW_ROWS) {
                page.keepWithNext(row - 1);
            }
            int first = row;
            row = isTitle(line) ? title(line, bounds, row) : line(table, line, bounds, row, sums);
            outline(line, first, row);
            sums.passed(first, line.rank(), line.cells());
            for (int column = 0; column < line.cells().size(); column++) {
                signals.computeIfAbsent(column, none -> new Signals()).met(line.cells().get(column));
            }
        }
        int end = row - 1;
        if (shown.size() < table.rows().size()) {
            String more = options.rows() == Options.FITTING ? "table.rest" : "table.more";
            page.text(row, bounds[0], bounds[bounds.length - 1] - bounds[0],
                    Texts.CATALOGUE.sentence(more, bodies(table.rows()) - bodies(shown)).in(page.locale()),
                    page.looks().style(Look.NOTE));
            row++;
        }
        if (end >= body) {
            signals.forEach((column, signal) -> signal.color(page, new CellRangeAddress(body, end, bounds[column], bounds[column])));
        }
        return row;
    }

    /** As many rows of the body as are asked for, with the headings above them. */
    private List<Row> shown(TableFigure table, int from, int[] bounds) {
        if (options.rows() == Options.FITTING) {
            return fitting(table, from, bounds);
        }
        if (options.rows() == 0 || bodies(table.rows()) <= options.rows()) {
            return table.rows();
        }
        int end = 0;
        for (long found = 0; found < options.rows(); end++) {
            found += table.rows().get(end).rank() == Rank.BODY ? 1 : 0;
        }
        return table.rows().subList(0, end);
    }

    /** All that the page still has room for, with the line that says how many more there are and what stands below it. */
    private List<Row> fitting(TableFigure table, int from, int[] bounds) {
        double room = page.roomLeft(from) - ROWS_BELOW * Page.ROW;
        int end = 0;
        while (end < table.rows().size() && (end == 0 || room >= points(table, table.rows(), end, bounds))) {
            room -= points(table, table.rows(), end, bounds);
            end++;
        }
        return table.rows().subList(0, end);
    }

    private static long bodies(List<Row> rows) {
        return rows.stream().filter(row -> row.rank() == Rank.BODY).count();
    }

    /** Where the columns begin, and where the last one ends. */
    int[] bounds(TableFigure table) {
        double[] wishes = IntStream.range(0, table.columns().size()).mapToDouble(column -> wish(table, column)).toArray();
        return region.share(wishes, at -> table.columns().get(at).kind() == Kind.TEXT && !table.columns().get(at).id().equals(CODE)
                && wishes[at] == table.columns().get(at).width());
    }

    private TableFigure chosen(TableFigure table) {
        List<String> ids = table.columns().stream().map(Column::id).toList();
        List<Integer> places = options.columns().stream().map(ids::indexOf).filter(at -> at >= 0).toList();
        if (places.isEmpty()) {
            return options.samples().isEmpty() ? filled(table) : table;
        }
        return of(table, places);
    }

    /**
     * Without columns in which nothing stands, not even a word that says why. The first of them may bear the headings of rows; numbers and judgements
     * that are missing everywhere tell something.
     */
    private static TableFigure filled(TableFigure table) {
        boolean titles = table.rows().stream().anyMatch(TableDrawing::isTitle);
        List<Integer> filled = IntStream.range(0, table.columns().size()).filter(column -> (column == 0 ? titles : isCounted(table, column))
                || table.rows().stream().anyMatch(row -> !isEmpty(row.cells().get(column)))).boxed().toList();
        return filled.isEmpty() ? table : of(table, filled);
    }

    private static boolean isCounted(TableFigure table, int column) {
        return table.columns().get(column).kind() == Kind.NUMBER || table.columns().get(column).kind() == Kind.JUDGEMENT;
    }

    private static TableFigure of(TableFigure table, List<Integer> places) {
        return new TableFigure(table.caption(), places.stream().map(table.columns()::get).toList(), table.rows().stream()
                .map(row -> new Row(row.rank(), row.level(), isTitle(row) ? moved(row, places.size())
                        : places.stream().map(row.cells()::get).toList()))
                .toList());
    }

    /** The words of a heading stay, whatever columns were chosen. */
    private static List<Cell> moved(Row row, int columns) {
        return IntStream.range(0, columns).mapToObj(at -> at == 0 ? row.cells().getFirst() : Cell.EMPTY).toList();
    }

    /** Numbers are never broken, so they set how wide their column must be. */
    private double wish(TableFigure table, int column) {
        double numbers =
                table.rows().stream().mapToDouble(row -> CellDrawing.width(row.cells().get(column), page.locale())).max().orElse(0);
        return Math.max(table.columns().get(column).width(), numbers / 2 + 1.5);
    }

    private void heads(TableFigure table, int[] bounds, int row) {
        for (int at = 0; at < table.columns().size(); at++) {
            XSSFCellStyle style = options.sample(Optional.empty(), at).orElseGet(() -> page.looks().style(Look.COLUMN_HEAD));
            page.text(row, bounds[at], bounds[at + 1] - bounds[at], table.columns().get(at).heading().in(page.locale()), style);
        }
        page.keepWithNext(row);
    }

    /** How high a row is that is still to be written; headings go along with what they head. */
    private double points(TableFigure table, List<Row> rows, int at, int[] bounds) {
        Row row = rows.get(at);
        boolean title = isTitle(row);
        double points = Page.ROW;
        for (int cell = 0; cell < (title ? 1 : row.cells().size()); cell++) {
            XSSFCellStyle style = page.looks().style(style(row.rank(), cell), trim(table, row, cell));
            int end = title ? bounds.length - 1 : cell + 1;
            points = Math.max(points, page.height(words(row.cells().get(cell), bounds[cell], bounds[end] - bounds[cell], style),
                    bounds[cell], bounds[end] - bounds[cell], style));
        }
        return title && at + 1 < rows.size() ? points + points(table, rows, at + 1, bounds) : Math.min(points, Page.HIGHEST);
    }

    /** Of a summary no more than its first lines; the whole stands elsewhere. */
    private String words(Cell cell, int column, int span, XSSFCellStyle style) {
        String words = CellDrawing.words(cell, page.locale());
        return options.lines() == 0 ? words : TextMeasure.begin(words, page.capacity(column, span, style), options.lines());
    }

    private static boolean isTitle(Row row) {
        return row.rank() == Rank.HEADING && row.cells().stream().skip(1).allMatch(TableDrawing::isEmpty);
    }

    private static boolean isEmpty(Cell cell) {
        return cell.content() instanceof Content.Nothing nothing && nothing.why() == Gap.NONE && cell.remarks().isEmpty();
    }

    private int title(Row line, int[] bounds, int row) {
        page.keepWithNext(row);
        XSSFCellStyle base = options.sample(Optional.of(Rank.HEADING), 0).orElseGet(() -> page.looks().style(Look.HEADING));
        Cell cell = line.cells().getFirst();
        int span = bounds[bounds.length - 1] - bounds[0];
        String words = CellDrawing.words(cell, page.locale());
        SheetCell written = cells.put(row, bounds[0], span, cell, Kind.TEXT, base,
                Trim.NONE.across(HorizontalAlignment.LEFT).indent(line.level()), words);
        CellDrawing.way(cell).ifPresent(id -> page.link(written, words, span, id));
        return row + 1;
    }

    private int line(TableFigure table, Row line, int[] bounds, int from, Sums sums) {
        List<List<String>> words = new ArrayList<>();
        int rows = 1;
        for (int at = 0; at < line.cells().size(); at++) {
            XSSFCellStyle style = page.looks().style(style(line.rank(), at), trim(table, line, at));
            double capacity = page.capacity(bounds[at], bounds[at + 1] - bounds[at], style);
            int most = (int) (Page.HIGHEST / Page.lineHeight(style));
            words.add(CellDrawing.pieces(words(line.cells().get(at), bounds[at], bounds[at + 1] - bounds[at], style), capacity, most));
            rows = Math.max(rows, words.getLast().size());
        }
        Map<Integer, String> ways = ways(table, line, bounds, words);
        for (int piece = 0; piece < rows; piece++) {
            for (int at = 0; at < line.cells().size(); at++) {
                boolean more = piece < words.get(at).size();
                Cell cell = piece > 0 && !more ? Cell.EMPTY : line.cells().get(at);
                Trim trim = rows > 1 ? trim(table, line, at).down(VerticalAlignment.TOP) : trim(table, line, at);
                SheetCell written = cells.put(from + piece, bounds[at], bounds[at + 1] - bounds[at], cell, table.columns().get(at).kind(),
                        style(line.rank(), at), trim, more ? words.get(at).get(piece) : "");
                if (piece == 0 && ways.containsKey(at)) {
                    page.link(written, words.get(at).getFirst(), bounds[at + 1] - bounds[at], ways.get(at));
                }
                if (line.rank() == Rank.TOTAL && piece == 0) {
                    sums.formula(at, cell, bounds[at]).ifPresent(written::formula);
                }
            }
        }
        return from + rows;
    }

    /** To each sheet that a row leads to there is one way: from a code, which is never broken, else from one line of words, else from several. */
    private Map<Integer, String> ways(TableFigure table, Row line, int[] bounds, List<List<String>> words) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> ways = new HashMap<>();
        boolean[] suited = new boolean[line.cells().size()];
        for (int at = 0; at < suited.length; at++) {
            int column = at;
            boolean code = table.columns().get(at).id().equals(CODE);
            CellDrawing.way(line.cells().get(at)).filter(id -> code || words.get(column).size() == 1)
                    .ifPresent(id -> page.leadsTo(id).ifPresent(sheet -> {
                        ways.put(column, id);
                        suited[column] = code || page.fitsLine(bounds[column], bounds[column + 1] - bounds[column],
                                words.get(column).getFirst(), page.looks().style(style(line.rank(), column), trim(table, line, column)));
                        columns.merge(sheet, column, (first, other) -> code || suited[other] && !suited[first] ? other : first);
                    }));
        }
        ways.keySet().retainAll(columns.values());
        return ways;
    }

    private XSSFCellStyle style(Rank rank, int column) {
        return options.sample(Optional.of(rank), column).orElseGet(() -> page.looks().style(switch (rank) {
            case HEADING -> Look.HEADING;
            case BODY -> Look.BODY;
            case TOTAL -> Look.TOTAL;
        }));
    }

    /** In a table without headings the depth of a row shows in its first text. */
    private static Trim trim(TableFigure table, Row line, int column) {
        boolean indented = line.level() > 0 && column == firstText(table) && !isEmpty(line.cells().get(column))
                && table.rows().stream().noneMatch(TableDrawing::isTitle);
        // Only what begins at the left is indented.
        return indented ? Trim.NONE.across(HorizontalAlignment.LEFT).indent(line.level()) : Trim.NONE;
    }

    private static int firstText(TableFigure table) {
        return IntStream.range(0, table.columns().size()).filter(at -> table.columns().get(at).kind() == Kind.TEXT).findFirst().orElse(-1);
    }

    private void outline(Row line, int from, int to) {
        int level = Math.min(DEEPEST_OUTLINE, line.level());
        if (level > 0) {
            IntStream.range(from, to).forEach(row -> page.outline(row, level));
        }
    }
}
