package org.rashinban.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.rashinban.model.text.Localized;

/** Rows under columns. */
public record TableFigure(Caption caption, List<Column> columns, List<Row> rows) implements Figure {

    /**
     * @param id    of the column, the same in every language and version, for machine-readable output
     * @param width in characters of full width that should fit without a break
     */
    public record Column(String id, Localized heading, Kind kind, int width) {
    }

    /** What a column holds, for its alignment and for sorting. */
    public enum Kind {
        TEXT, NUMBER, TIME, JUDGEMENT
    }

    /** @param level how deep the row stands below its headings, 0 for the outermost */
    public record Row(Rank rank, int level, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(Rank.BODY, 0, List.of(cells));
        }

        /** Whether the row above says what it is about. */
        public boolean goesOn() {
            return cells.contains(Cell.ABOVE);
        }
    }

    /** What a row is. */
    public enum Rank {
        /** Heads the rows after it; its text stands in the first cell and may run over the others where they are empty. */
        HEADING,
        BODY,
        /** Sums up rows of the body. */
        TOTAL
    }

    /** With what people see in the row above once more in each row. */
    public TableFigure complete() {
        List<Row> complete = new ArrayList<>();
        Row above = null;
        for (Row row : rows) {
            Row last = above;
            Row whole = last == null ? row : new Row(row.rank(), row.level(), IntStream.range(0, row.cells().size())
                    .mapToObj(at -> row.cells().get(at).equals(Cell.ABOVE) ? last.cells().get(at) : row.cells().get(at)).toList());
            complete.add(whole);
            above = whole;
        }
        return new TableFigure(caption, columns, complete);
    }

    public TableFigure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells under " + columns.size() + " columns");
            }
        }
    }
}
