package org.rashinban.core.figure;

import java.util.List;

/**
 * Two lists of things and what is between each two of them.
 *
 * @param cells        by row, then column
 * @param rowTotals    one for each row, or none at all
 * @param columnTotals one for each column, or none at all
 * @param total        of all together; empty without totals of rows or columns
 */
public record MatrixFigure(Caption caption, List<Heading> rows, List<Heading> columns, List<List<Cell>> cells, List<Cell> rowTotals,
        List<Cell> columnTotals, Cell total) implements Figure {

    /** Without totals. */
    public MatrixFigure(Caption caption, List<Heading> rows, List<Heading> columns, List<List<Cell>> cells) {
        this(caption, rows, columns, cells, List.of(), List.of(), Cell.EMPTY);
    }

    public MatrixFigure {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)
                || !rowTotals.isEmpty() && rowTotals.size() != rows.size() || !columnTotals.isEmpty() && columnTotals.size() != width) {
            throw new IllegalArgumentException("Cells or totals do not fit " + rows.size() + " rows and " + width + " columns");
        }
    }
}
