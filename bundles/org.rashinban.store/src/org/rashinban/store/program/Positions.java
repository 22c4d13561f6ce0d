package org.rashinban.store.program;

import java.util.Arrays;
import java.util.Optional;

/**
 * Places for the members of a list, so that a move or an insertion touches as few stored rows as possible: whoever is still in order
 * keeps the stored place, the others get one in the gaps between.
 */
final class Positions {

    static final long GAP = 1L << 20;
    static final long NONE = Long.MIN_VALUE;

    private Positions() {
    }

    /** @param stored the stored place of each member in the order wanted now, {@link #NONE} for a new one */
    static long[] assign(long[] stored) {
        return assign(stored, 0).orElseGet(() -> renumbered(stored.length));
    }

    /** The same behind the place of another member; empty if there are not enough places between two that could be kept. */
    static Optional<long[]> assign(long[] stored, long behind) {
        boolean[] kept = longestIncreasing(stored, behind);
        long[] places = new long[stored.length];
        int i = 0;
        long before = behind;
        while (i < stored.length) {
            if (kept[i]) {
                places[i] = stored[i];
                before = stored[i];
                i++;
                continue;
            }
            int end = i;
            while (end < stored.length && !kept[end]) {
                end++;
            }
            int count = end - i;
            long step = end == stored.length ? GAP : (stored[end] - before) / (count + 1);
            if (step == 0) {
                return Optional.empty();
            }
            for (int k = 0; k < count; k++) {
                before += step;
                places[i + k] = before;
            }
            i = end;
        }
        return Optional.of(places);
    }

    private static long[] renumbered(int count) {
        long[] places = new long[count];
        Arrays.setAll(places, i -> (i + 1) * GAP);
        return places;
    }

    private static boolean[] longestIncreasing(long[] stored, long behind) {
        int[] tails = new int[stored.length];
        int[] previous = new int[stored.length];
        int length = 0;
        for (int i = 0; i < stored.length; i++) {
            // Places start at 1: a stored place of 0 or less leaves no gap before it.
            if (stored[i] == NONE || stored[i] <= behind) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (stored[tails[middle]] < stored[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[stored.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
