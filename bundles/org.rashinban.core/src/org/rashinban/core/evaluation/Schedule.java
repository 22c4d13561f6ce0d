package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a KPI should stand on the way to its target, on a straight line in months.
 *
 * @param expected what should be reached, as shown
 * @param exact    the same as calculated, which is what is compared
 * @param at       the day for which that holds
 */
public record Schedule(BigDecimal expected, BigDecimal exact, LocalDate at) {

    /** With as many decimals as it takes to see on which side of it the value is. */
    Schedule shownBeside(Goal goal, BigDecimal actual) {
        BigDecimal bound = goal instanceof Goal.Change change ? actual.subtract(change.baseline()) : actual;
        return new Schedule(Digits.telling(exact, expected, List.of(bound)), exact, at);
    }
}
