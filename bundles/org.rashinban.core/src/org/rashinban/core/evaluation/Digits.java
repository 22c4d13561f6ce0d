package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Rounds for showing only: never so far that a number seems to reach a bound which it misses, or the other way round. */
final class Digits {

    private static final int MOST = 10;

    private Digits() {
    }

    /**
     * @param exact  what was compared
     * @param coarse the same number as it would be shown by itself
     * @param bounds what it was compared with
     */
    static BigDecimal telling(BigDecimal exact, BigDecimal coarse, Collection<BigDecimal> bounds) {
        BigDecimal shown = coarse;
        for (int decimals = coarse.scale() + 1; decimals <= MOST && misleads(shown, exact, bounds); decimals++) {
            shown = exact.setScale(decimals, RoundingMode.HALF_UP);
        }
        return misleads(shown, exact, bounds) ? exact.stripTrailingZeros() : shown;
    }

    static BigDecimal telling(BigDecimal exact, int decimals, Collection<BigDecimal> bounds) {
        return telling(exact, exact.setScale(decimals, RoundingMode.HALF_UP), bounds);
    }

    private static boolean misleads(BigDecimal shown, BigDecimal exact, Collection<BigDecimal> bounds) {
        return bounds.stream().anyMatch(bound -> shown.compareTo(bound) != exact.compareTo(bound));
    }
}
