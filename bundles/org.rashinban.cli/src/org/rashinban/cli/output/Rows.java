package org.rashinban.cli.output;

import java.util.List;

/**
 * A table for programs to read.
 *
 * @param columns names that never change with the language
 * @param rows one cell a column; a cell is null when there is no value, which is neither 0 nor an empty text
 */
public record Rows(List<String> columns, List<List<Object>> rows) {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
