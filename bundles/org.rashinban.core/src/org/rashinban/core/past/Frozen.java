package org.rashinban.core.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Plan;

/**
 * A state of the program, or of one of its plans, that was frozen under a name.
 *
 * @param asOf     the day for which it speaks
 * @param frozenAt when it was frozen; what was known then is in it
 * @param plan     identifier of the plan that was frozen; empty for the whole program
 */
public record Frozen(String id, String name, LocalDate asOf, Instant frozenAt, Optional<String> plan) {

    /** Whether it tells of this plan. */
    public boolean covers(Plan wanted) {
        return plan.isEmpty() || plan.get().equals(wanted.getId());
    }
}
