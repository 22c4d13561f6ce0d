package org.rashinban.core.evaluation;

import java.util.Optional;

import org.rashinban.model.GradeBasis;

/** The comparisons that a scale may ask for, as far as they can be made. */
record Measures(Optional<Measure> target, Optional<Measure> baseline, Optional<Measure> schedule) {

    static final Measures NONE = new Measures(Optional.empty(), Optional.empty(), Optional.empty());

    /** Points are given for what is achieved of the target. */
    Optional<Measure> on(GradeBasis basis) {
        return switch (basis) {
            case TARGET, POINTS -> target;
            case BASELINE -> baseline;
            case SCHEDULE -> schedule;
        };
    }
}
