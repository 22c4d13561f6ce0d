package org.rashinban.core.forecast;

import java.math.BigDecimal;

/** The value of a fiscal year. */
public record Point(int year, BigDecimal value) {
}
