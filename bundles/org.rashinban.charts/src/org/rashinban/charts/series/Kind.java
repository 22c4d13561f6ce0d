package org.rashinban.charts.series;

import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Shape;

/** By which kind of mark a series is drawn. */
enum Kind {

    LINE,
    /** Side by side with the other bars of its category. */
    BAR,
    /** On or beside the parts before it. */
    STACK,
    /** A stroke across its category at the height of the value. */
    LEVEL,
    /** A broken line from the last value that is known. */
    FORECAST,
    /** The ends of a band. */
    BAND;

    static Kind of(Role role, Shape shape) {
        return switch (shape) {
            case LINES, RADAR -> ofLine(role);
            case BULLETS -> switch (role) {
                case TARGET, BASELINE, LOW, HIGH -> LEVEL;
                case PART -> STACK;
                default -> BAR;
            };
            case COLUMNS, BARS -> switch (role) {
                case TARGET, BASELINE, LOW, HIGH -> LEVEL;
                default -> BAR;
            };
            case STACKED_COLUMNS, STACKED_BARS -> switch (role) {
                case PART, ACTUAL, FORECAST, CONTEXT -> STACK;
                default -> LEVEL;
            };
            case SHARES -> STACK;
        };
    }

    private static Kind ofLine(Role role) {
        return switch (role) {
            case TARGET -> LEVEL;
            case FORECAST -> FORECAST;
            case LOW, HIGH -> BAND;
            default -> LINE;
        };
    }
}
