package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How a value compares with what was wanted.
 *
 * @param percent 100 is exactly as wanted; empty where no ratio can be formed although the comparison is clear
 * @param sign    1 better than wanted, 0 as wanted, -1 worse
 */
record Measure(Optional<BigDecimal> percent, int sign) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Measure ratio(BigDecimal part, BigDecimal whole, int sign) {
        return of(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128), sign);
    }

    static Measure of(BigDecimal percent, int sign) {
        return new Measure(Optional.of(percent), sign);
    }

    static Measure full() {
        return of(HUNDRED, 0);
    }

    static Measure nothing() {
        return of(BigDecimal.ZERO, -1);
    }

    static Measure beyondRatio(int sign) {
        return new Measure(Optional.empty(), sign);
    }

    boolean isMet() {
        return sign >= 0;
    }
}
