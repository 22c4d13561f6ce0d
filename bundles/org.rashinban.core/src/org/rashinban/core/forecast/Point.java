package org.rashinban.core.forecast;

import java.math.BigDecimal;

/**
 * The value of a fiscal year.
 *
 * @param value which is calculated with
 * @param shown the same as people read it, perhaps rounded
 */
public record Point(int year, BigDecimal value, BigDecimal shown) {

    Point(int year, BigDecimal value) {
        this(year, value, value);
    }
}
