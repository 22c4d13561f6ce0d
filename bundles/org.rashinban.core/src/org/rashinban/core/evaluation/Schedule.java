package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a KPI should stand on the way to its target, on a straight line in months.
 *
 * @param expected what should be reached
 * @param at       the day for which that holds
 */
public record Schedule(BigDecimal expected, LocalDate at) {
}
