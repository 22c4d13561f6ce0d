package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * One reported value, reduced to what can be calculated with.
 *
 * @param amount   the number as shown; empty only where the denominator is zero
 * @param exact    the number to calculate with
 * @param fraction numerator and denominator, where both were reported
 * @param until    the day for which the number stands: the end of its period, or the as-of date where that is earlier
 */
record Reading(FiscalPeriod period, Optional<Amount> amount, Optional<BigDecimal> exact, Optional<Fraction> fraction, LocalDate until) {

    record Fraction(BigDecimal numerator, BigDecimal denominator) {

        Fraction plus(Fraction other) {
            return new Fraction(numerator.add(other.numerator), denominator.add(other.denominator));
        }
    }

    int months() {
        return Coverage.months(period.granularity());
    }
}
