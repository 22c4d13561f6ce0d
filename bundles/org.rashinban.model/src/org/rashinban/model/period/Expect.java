package org.rashinban.model.period;

/** What a text is expected to name, which decides how a bare year (R6, 2024) reads. */
public enum Expect {

    /** A fiscal year or a part of one: a bare year is the fiscal year. */
    FISCAL_PERIOD,

    /** A month or day of the calendar: a bare year would be a calendar year, which is no fiscal period. */
    DATE
}
