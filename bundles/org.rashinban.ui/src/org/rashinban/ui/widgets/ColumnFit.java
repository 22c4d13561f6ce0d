package org.rashinban.ui.widgets;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Widens a column to what stands in it and above it.
 *
 * @param widest how wide it may become
 */
public record ColumnFit<T>(TableColumn column, Function<T, String> text, int widest) {

    /** What a cell keeps free on both sides together. */
    static final int PADDING = 14;
    /** Titles are bold, in per cent of the width of other letters. */
    private static final int BOLDER = 115;
    /** How many of the longest texts are measured: letters differ in width, so that the longest need not be the widest. */
    private static final int MEASURED = 5;

    public static <T> void widen(Table table, List<ColumnFit<T>> columns, List<T> rows) {
        GC gc = new GC(table);
        try {
            columns.forEach(column -> column.widen(gc, rows));
        } finally {
            gc.dispose();
        }
    }

    /** Only ever wider, so that what a user has widened stays so. */
    private void widen(GC gc, List<T> rows) {
        column.setWidth(Math.max(column.getWidth(), gc.textExtent(column.getText()).x * BOLDER / 100 + PADDING));
        rows.stream().map(text).distinct().sorted(Comparator.<String>comparingInt(LetterWidth::of).reversed()).limit(MEASURED)
                .mapToInt(shown -> gc.textExtent(shown).x + PADDING).max()
                .ifPresent(needed -> column.setWidth(Math.max(column.getWidth(), Math.min(needed, widest))));
    }
}
