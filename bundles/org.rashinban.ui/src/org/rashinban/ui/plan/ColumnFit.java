package org.rashinban.ui.plan;

import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Widens columns to what stands in them. */
final class ColumnFit {

    private static final int MEASURED = 60;

    private ColumnFit() {
    }

    /**
     * Only ever wider, so that what a user has widened stays so.
     *
     * @param widest for each column how wide it may become
     */
    static void widen(Table table, int... widest) {
        table.setRedraw(false);
        try {
            // A table that makes its rows when they come into sight measures no others.
            IntStream.range(0, Math.min(MEASURED, table.getItemCount())).forEach(row -> table.getItem(row).getText());
            for (int i = 0; i < widest.length; i++) {
                TableColumn column = table.getColumn(i);
                int before = column.getWidth();
                column.pack();
                column.setWidth(Math.max(before, Math.min(column.getWidth(), widest[i])));
            }
        } finally {
            table.setRedraw(true);
        }
    }
}
