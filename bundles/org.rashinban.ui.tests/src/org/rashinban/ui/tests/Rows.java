package org.rashinban.ui.tests;

import java.util.stream.IntStream;

import org.rashinban.ui.testing.UiTable;

/** Finds rows of tables. */
final class Rows {

    private Rows() {
    }

    /** The first row whose cell in this column contains a text. */
    static int of(UiTable table, int column, String text) {
        return IntStream.range(0, table.rowCount()).filter(row -> table.cell(row, column).contains(text)).findFirst().orElseThrow();
    }
}
