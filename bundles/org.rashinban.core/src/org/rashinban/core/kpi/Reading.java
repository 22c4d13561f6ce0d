package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * One reported value, reduced to what can be calculated with.
 *
 * @param amount   the number; empty only where the denominator is zero
 * @param fraction numerator and denominator, where both were reported
 */
record Reading(FiscalPeriod period, Optional<Amount> amount, Optional<Fraction> fraction) {

    record Fraction(BigDecimal numerator, BigDecimal denominator) {

        Fraction plus(Fraction other) {
            return new Fraction(numerator.add(other.numerator), denominator.add(other.denominator));
        }
    }

    static Reading of(FiscalPeriod period, Amount amount) {
        return new Reading(period, Optional.of(amount), Optional.empty());
    }

    int months() {
        return Coverage.months(period.granularity());
    }
}
