package org.rashinban.charts.plain;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.rashinban.charts.cell.CellBlock;
import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;

/** A table as good books print it: few rules, numbers to the right, headings across. */
public final class TableBody implements Body {

    static final double PAD = 5;
    private static final double INDENT = 9;

    private final TableFigure table;
    private final Medium medium;
    private final ColumnWidths widths;

    public TableBody(TableFigure table, Medium medium) {
        this.table = filled(table);
        this.medium = medium;
        widths = new ColumnWidths(this.table, medium);
    }

    /** Without the columns in which nothing stands: a plan that states no pages has no column for them. */
    private static TableFigure filled(TableFigure table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(at -> table.rows().isEmpty() || table.rows().stream().anyMatch(row -> !isEmpty(row.cells().get(at)))).boxed()
                .toList();
        return new TableFigure(table.caption(), kept.stream().map(table.columns()::get).toList(),
                table.rows().stream().map(row -> new Row(row.rank(), row.level(), kept.stream().map(row.cells()::get).toList())).toList());
    }

    private static boolean isEmpty(Cell cell) {
        return cell.content().equals(Cell.EMPTY.content());
    }

    @Override
    public double leastWidth() {
        return widths.least();
    }

    @Override
    public double comfortableWidth() {
        return widths.comfortable();
    }

    @Override
    public double suitableWidth() {
        return widths.suitable();
    }

    @Override
    public double height(double width) {
        List<Double> columns = widths.within(width);
        return headHeight(columns) + table.rows().stream().mapToDouble(row -> height(row, columns)).sum() + 1;
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        List<Double> columns = widths.within(place.getWidth());
        double wide = columns.stream().mapToDouble(Double::doubleValue).sum();
        double y = place.getY();
        double head = headHeight(columns);
        double x = place.getX();
        paper.fill(new Rectangle2D.Double(x, y, wide, head), paper.ink(Ink.TINT));
        for (int at = 0; at < columns.size(); at++) {
            Column column = table.columns().get(at);
            TextBlock heading = heading(column, columns.get(at));
            paper.text(heading, new Rectangle2D.Double(x + PAD, y, columns.get(at) - 2 * PAD, head), align(column.kind()),
                    paper.ink(Ink.TEXT));
            x += columns.get(at);
        }
        y += head;
        paper.line(place.getX(), y, place.getX() + wide, y, paper.ink(Ink.RULE), 1);
        for (Row row : table.rows()) {
            double height = height(row, columns);
            row(paper, row, new Rectangle2D.Double(place.getX(), y, wide, height), columns);
            y += height;
        }
        paper.line(place.getX(), y, place.getX() + wide, y, paper.ink(Ink.RULE), 1);
    }

    private void row(Paper paper, Row row, Rectangle2D box, List<Double> columns) {
        if (row.rank() == Rank.TOTAL) {
            paper.fill(box, paper.ink(Ink.TINT));
        }
        for (Place place : places(row, columns)) {
            Cell cell = row.cells().get(place.column());
            Rectangle2D whole = new Rectangle2D.Double(box.getX() + place.x(), box.getY(), place.width(), box.getHeight());
            double indent = indent(row, place.column());
            Rectangle2D inner =
                    new Rectangle2D.Double(whole.getX() + PAD + indent, whole.getY() + PAD / 2, whole.getWidth() - 2 * PAD - indent,
                            whole.getHeight() - PAD);
            CellBlock.of(cell.content(), medium, style(row), inner.getWidth()).draw(paper, inner, align(row, place.column()));
            if (!cell.equals(Cell.EMPTY)) {
                paper.area(whole, cell.behind(), CellBlock.tip(cell));
            }
        }
        double lineY = box.getMaxY();
        paper.line(box.getX(), lineY, box.getMaxX(), lineY, paper.ink(Ink.GRID), row.rank() == Rank.HEADING ? 1 : 0.6);
    }

    private double height(Row row, List<Double> columns) {
        return 2 * PAD + places(row, columns).stream()
                .mapToDouble(place -> CellBlock.of(row.cells().get(place.column()).content(), medium, style(row),
                        place.width() - 2 * PAD - indent(row, place.column())).height())
                .max().orElse(0);
    }

    private record Place(int column, double x, double width) {
    }

    /** A heading runs over the empty cells after it. */
    private static List<Place> places(Row row, List<Double> columns) {
        List<Place> places = new ArrayList<>();
        double x = 0;
        for (int at = 0; at < columns.size(); at++) {
            boolean runsOn = row.rank() == Rank.HEADING && !places.isEmpty() && row.cells().get(at).equals(Cell.EMPTY);
            if (runsOn) {
                Place last = places.removeLast();
                places.add(new Place(last.column(), last.x(), last.width() + columns.get(at)));
            } else {
                places.add(new Place(at, x, columns.get(at)));
            }
            x += columns.get(at);
        }
        return places;
    }

    private TextBlock heading(Column column, double width) {
        return medium.block(column.heading(), Style.STRONG, width - 2 * PAD);
    }

    private double headHeight(List<Double> columns) {
        double highest = 0;
        for (int at = 0; at < columns.size(); at++) {
            highest = Math.max(highest, heading(table.columns().get(at), columns.get(at)).height());
        }
        return columns.isEmpty() ? 0 : highest + 2 * PAD;
    }

    /** Headings stand out by their depth; the rows below them need their width for numbers. */
    private static double indent(Row row, int column) {
        return column == 0 && row.rank() == Rank.HEADING ? row.level() * INDENT : 0;
    }

    static Style style(Row row) {
        return row.rank() == Rank.BODY ? Style.LABEL : Style.STRONG;
    }

    private Align align(Row row, int column) {
        return row.rank() == Rank.HEADING ? Align.START : align(table.columns().get(column).kind());
    }

    private static Align align(Kind kind) {
        return kind == Kind.NUMBER ? Align.END : Align.START;
    }

}
