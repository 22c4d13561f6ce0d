package org.rashinban.core.evaluation;

import java.util.List;
import java.util.Optional;

import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Sentence;

/**
 * What follows from the numbers, before a scale is laid on.
 *
 * @param achieved the comparison to show as achievement
 * @param measures the comparisons that may be graded; a target that is not due grades nothing unless it is reached
 */
record Assessment(Status status, Optional<Amount> actual, Optional<Target> target, Optional<Goal> goal, Optional<Measure> achieved,
        Measures measures, Optional<Schedule> schedule, Sentence said, List<Sentence> notes) {

    /** Nothing to compare: only a status and its reason. */
    static Assessment only(Status status, Optional<Target> target, Sentence said) {
        return new Assessment(status, Optional.empty(), target, Optional.empty(), Optional.empty(), Measures.NONE, Optional.empty(), said,
                List.of());
    }

    Assessment withActual(Optional<Amount> other) {
        return new Assessment(status, other, target, goal, achieved, measures, schedule, said, notes);
    }

    Assessment withNotes(List<Sentence> other) {
        return new Assessment(status, actual, target, goal, achieved, measures, schedule, said, other);
    }
}
