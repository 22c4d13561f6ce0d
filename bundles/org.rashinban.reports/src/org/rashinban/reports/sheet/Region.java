package org.rashinban.reports.sheet;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The columns of a sheet that a figure may use. Either their widths are given, and what is drawn shares them out, or they are free, and
 * the first that is drawn sets them.
 */
public final class Region {

    /** So many columns make a grid on which tables of any kind can stand below one another. */
    private static final int GRID = 48;
    private static final int SENTENCE = 32;
    private static final double GRID_WIDTH = 4;
    private static final double PER_LETTER = 2.15;
    private static final double EXTRA = 1.6;

    private final Page page;
    private final int first;
    private int count;

    /** @param count how many columns; 0 if they are free */
    public Region(Page page, int first, int count) {
        this.page = page;
        this.first = first;
        this.count = count;
    }

    public Page page() {
        return page;
    }

    public int first() {
        return first;
    }

    public int count() {
        return count;
    }

    public boolean isFree() {
        return count == 0;
    }

    /** Settles free columns as a grid of narrow ones. */
    public void grid() {
        grid(GRID);
    }

    /** Settles free columns for a few words alone, which are printed as large as they are. */
    public void sentence() {
        grid(SENTENCE);
    }

    private void grid(int columns) {
        if (isFree()) {
            count = columns;
            for (int at = 0; at < count; at++) {
                page.setWidth(first + at, GRID_WIDTH);
            }
        }
    }

    /**
     * Shares the columns out.
     *
     * @param wishes widths in full-width letters
     * @return where each part begins, and where the last one ends
     */
    public int[] share(double... wishes) {
        return share(wishes, column -> false);
    }

    /** @param elastic columns of running words, which may be narrower or wider than they wish */
    public int[] share(double[] wishes, IntPredicate elastic) {
        if (isFree()) {
            count = wishes.length;
            double[] digits = page.suited(Arrays.stream(wishes).map(wish -> wish * PER_LETTER + EXTRA).toArray(), elastic, first);
            for (int at = 0; at < count; at++) {
                page.setWidth(first + at, digits[at]);
            }
        }
        for (; count < wishes.length; count++) {
            page.setWidth(first + count, wishes[count] * PER_LETTER + EXTRA);
        }
        return count == wishes.length ? each() : proportional(wishes);
    }

    private int[] each() {
        int[] bounds = new int[count + 1];
        Arrays.setAll(bounds, at -> first + at);
        return bounds;
    }

    private int[] proportional(double[] wishes) {
        double all = Arrays.stream(wishes).sum();
        double room = page.width(first, count);
        int[] bounds = new int[wishes.length + 1];
        bounds[0] = first;
        double wished = 0;
        double passed = 0;
        int column = first;
        for (int part = 0; part < wishes.length - 1; part++) {
            wished += wishes[part] / all * room;
            int latest = first + count - (wishes.length - 1 - part);
            do {
                passed += page.width(column, 1);
                column++;
            } while (column < latest && passed + page.width(column, 1) / 2 < wished);
            bounds[part + 1] = column;
        }
        bounds[wishes.length] = first + count;
        return bounds;
    }
}
