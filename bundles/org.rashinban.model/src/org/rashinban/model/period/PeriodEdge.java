package org.rashinban.model.period;

/** Which part of a period a text means: 令和6年3月末 names the month, but means its end. */
public enum PeriodEdge {
    WHOLE, START, END, AROUND
}
