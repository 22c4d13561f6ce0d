package org.rashinban.exchange.reply;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of a sheet that hold anything, by row and column, both counted from zero. */
final class SheetGrid {

    /** Far more than in any form; beyond, nothing is looked for any more. */
    private static final int MOST_MERGED = 500;
    private static final int WIDEST_MERGED = 40;
    private static final int HIGHEST_MERGED = 2_000;

    private final String name;
    private int merged;
    private final NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows = new TreeMap<>();

    SheetGrid(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void put(int row, int column, CellContent content) {
        rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, content);
    }

    /** Cells of several rows made one: nobody can say to which row its content belongs. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow == lastRow || ++merged > MOST_MERGED) {
            return;
        }
        int lastMarked = Math.min(lastColumn, firstColumn + WIDEST_MERGED);
        int lastSeen = Math.min(lastRow, firstRow + HIGHEST_MERGED);
        boolean filled = rows.getOrDefault(firstRow, new TreeMap<>()).containsKey(firstColumn);
        for (Map.Entry<Integer, NavigableMap<Integer, CellContent>> row : rows.subMap(firstRow, true, lastSeen, true).entrySet()) {
            for (int column = firstColumn; filled && column <= lastMarked; column++) {
                row.getValue().put(column, new CellContent.Merged());
            }
        }
    }

    NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows() {
        return rows;
    }

    Optional<CellContent> at(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    String words(int row, int column) {
        return at(row, column).map(CellContent::words).orElse("");
    }
}
