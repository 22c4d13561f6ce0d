package org.rashinban.store.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A state of the program, or of one of its plans, that was frozen under a name.
 *
 * @param asOf the day for which it speaks; what it holds is what was known when it was frozen
 * @param moment the last transaction that it includes
 * @param plan identifier of the plan that was frozen, with what all plans share; empty for the whole program
 * @param sha256 of the whole state
 */
public record Snapshot(String id, String name, LocalDate asOf, long moment, Instant frozenAt, String user, String note,
        Optional<String> plan,
        String sha256) {
}
