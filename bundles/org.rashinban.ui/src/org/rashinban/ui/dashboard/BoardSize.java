package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * How high a row is and how its widgets share it.
 *
 * @param height in per cent of the window
 */
record BoardSize(int row, int height, List<Integer> shares) {

    /** Edges are dragged from column to column, so that widgets in different rows stand below each other again. */
    private static final int COLUMNS = 12;

    BoardSize {
        shares = List.copyOf(shares);
    }

    BoardSize withHeight(int percent) {
        return new BoardSize(row, Math.clamp(percent, BoardMoves.LOWEST, BoardMoves.HIGHEST), shares);
    }

    /** @param part of the row's width at which the widget of this number is to end and the next one to begin */
    BoardSize withEdge(int left, double part) {
        List<Integer> columns = columns();
        int before = columns.subList(0, left).stream().mapToInt(Integer::intValue).sum();
        int both = columns.get(left) + columns.get(left + 1);
        int own = Math.clamp(Math.round(part * COLUMNS) - before, 1, both - 1);
        columns.set(left, own);
        columns.set(left + 1, both - own);
        return new BoardSize(row, height, columns);
    }

    /** The shares in columns; everything keeps one at least, and what rounding leaves over goes to the widest. */
    private List<Integer> columns() {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> columns = new ArrayList<>(
                shares.stream().map(share -> Math.max(1, (int) Math.round((double) share * COLUMNS / whole))).toList());
        int over = Math.max(COLUMNS, columns.size()) - columns.stream().mapToInt(Integer::intValue).sum();
        int widest = columns.indexOf(columns.stream().max(Integer::compare).orElseThrow());
        columns.set(widest, Math.max(1, columns.get(widest) + over));
        return columns;
    }
}
