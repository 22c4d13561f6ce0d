package org.rashinban.charts.theme;

/** What a colour without a meaning of its own is used for. */
public enum Ink {
    /** The ground. */
    PAPER,
    /** Text and what must be seen first. */
    TEXT,
    /** Text beside the matter: notes, ticks. */
    FAINT,
    /** Axes and the rules of tables. */
    RULE,
    /** Lines that only guide the eye. */
    GRID,
    /** The ground of headings and boxes. */
    TINT,
    /** What is reported. */
    ACTUAL,
    /** What is aimed at, and the day of judgement. */
    MARK
}
