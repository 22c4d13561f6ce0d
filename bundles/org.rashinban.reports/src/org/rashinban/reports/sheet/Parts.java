package org.rashinban.reports.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The parts of a sheet that are not to be torn apart by the end of a page, and the rows at which one that is longer than a page goes on. */
public final class Parts {

    /** What stands further down is no title. */
    private static final int MOST_TITLES = 9;

    private final IntToDoubleFunction heights;
    private final DoubleSupplier page;
    private final List<Part> parts = new ArrayList<>();
    private final NavigableSet<Integer> resumed = new TreeSet<>();
    private boolean open;
    private int begun;
    private int counted;
    private double filled;

    record Part(int from, int to) {
    }

    /** @param page how much stands on a page that is printed as small as one may be */
    Parts(IntToDoubleFunction heights, DoubleSupplier page) {
        this.heights = heights;
        this.page = page;
    }

    public void begin(int row) {
        open = true;
        begun = row;
        parts.add(new Part(row, row));
        count(row);
    }

    /** @param row the first one that is not part of it */
    public void end(int row) {
        open = false;
        parts.add(new Part(parts.removeLast().from(), row));
    }

    /** Whether a part is being written. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Whether a row so high is to begin another page, because its part is longer than one. What heads the part is then to be said again, from
     * this very row on.
     */
    public boolean runsOver(int row, double points) {
        if (!open || row == begun) {
            return false;
        }
        for (; counted < row; counted++) {
            filled += heights.applyAsDouble(counted);
        }
        if (filled + points <= page.getAsDouble()) {
            return false;
        }
        resumed.add(row);
        begun = row;
        count(row);
        return true;
    }

    /** On every page stand first the titles of the sheet. */
    private void count(int row) {
        counted = row;
        filled = IntStream.range(0, titles()).mapToDouble(heights).sum();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many rows above the first part head the sheet. */
    int titles() {
        return parts.isEmpty() || parts.getFirst().from() > MOST_TITLES ? 0 : parts.getFirst().from();
    }

    List<Part> all() {
        return List.copyOf(parts);
    }

    NavigableSet<Integer> resumed() {
        return resumed;
    }
}
