package org.rashinban.reports.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Spreads the rows of a sheet over pages, so that none ends within a part that fits on one, nor with a heading. */
final class Spread {

    private final int rows;
    private final IntToDoubleFunction heights;
    private final IntToDoubleFunction repeated;
    private final IntPredicate withNext;
    private final IntPredicate broken;
    /** Where a piece begins that is to stay whole, and where it ends. */
    private final Map<Integer, Integer> pieces = new HashMap<>();
    private final Set<Integer> resumed = new HashSet<>();
    private final Set<Integer> gaps = new HashSet<>();

    /**
     * @param rows     how many there are
     * @param repeated how high the headings are that a page beginning with this row repeats
     * @param withNext rows that are nothing without the one below them
     * @param broken   rows that are the last of their page whatever stands on it
     */
    Spread(int rows, IntToDoubleFunction heights, IntToDoubleFunction repeated, IntPredicate withNext, IntPredicate broken, Parts parts) {
        this.rows = rows;
        this.heights = heights;
        this.repeated = repeated;
        this.withNext = withNext;
        this.broken = broken;
        for (Parts.Part part : parts.all()) {
            int from = part.from();
            for (int again : parts.resumed().subSet(part.from(), part.to())) {
                pieces.put(from, again);
                resumed.add(again);
                from = again;
            }
            pieces.put(from, part.to());
            gaps.add(part.to());
        }
    }

    /**
     * @param page how much stands on one
     * @return the first rows of all pages but the first
     */
    List<Integer> pages(double page) {
        return pages(0, page);
    }

    /** As many pages, none of which bears much more than the others, so that the last does not bear a rest alone. */
    List<Integer> balanced(double page) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> left = pages(page);
        for (int from = 0; !left.isEmpty(); left = pages(from, page)) {
            double share = page;
            while (keepsWhole(share - Page.ROW) && pages(from, share - Page.ROW).size() <= left.size()) {
                share -= Page.ROW;
            }
            from = pages(from, share).getFirst();
            firsts.add(from);
        }
        return firsts;
    }

    private List<Integer> pages(int from, double page) {
        List<Integer> firsts = new ArrayList<>();
        double used = repeated.applyAsDouble(from);
        int begun = from;
        for (int row = from; row < rows; row++) {
            if (row > begun && (resumed.contains(row) || isBetterBelow(row, used, page))) {
                begun = begin(row, begun, firsts);
                used = used(begun, row);
            }
            used += heights.applyAsDouble(row);
            if (used > page && row > begun && !gaps.contains(row)) {
                begun = begin(row, begun, firsts);
                used = used(begun, row + 1);
            }
            if (broken.test(row)) {
                begun = row + 1;
                used = repeated.applyAsDouble(begun);
            }
        }
        return firsts;
    }

    boolean hasParts() {
        return !pieces.isEmpty();
    }

    /** Whether each piece that is to stay whole fits on such a page. */
    boolean keepsWhole(double page) {
        return pieces.entrySet().stream()
                .allMatch(piece -> repeated.applyAsDouble(piece.getKey()) + high(piece.getKey(), piece.getValue()) <= page);
    }

    /** Whether here begins what does not fit on this page any more, but on the next. */
    private boolean isBetterBelow(int row, double used, double page) {
        if (!pieces.containsKey(row)) {
            return false;
        }
        double piece = high(row, pieces.get(row));
        return used + piece > page && repeated.applyAsDouble(row) + piece <= page;
    }

    /** @return the row with which the page begins: a heading goes along with what it heads */
    private int begin(int row, int begun, List<Integer> firsts) {
        int first = row;
        while (first - 1 > begun && withNext.test(first - 1)) {
            first--;
        }
        firsts.add(first);
        return first;
    }

    private double used(int begun, int to) {
        return repeated.applyAsDouble(begun) + high(begun, to);
    }

    private double high(int from, int to) {
        return IntStream.range(from, to).mapToDouble(heights).sum();
    }
}
