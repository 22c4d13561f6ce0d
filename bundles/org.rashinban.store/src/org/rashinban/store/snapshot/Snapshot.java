package org.rashinban.store.snapshot;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A state of the program that was frozen under a name.
 *
 * @param asOf the day for which it speaks; what it holds is what was known when it was frozen
 * @param moment the last transaction that it includes
 * @param sha256 of the whole state
 */
public record Snapshot(String id, String name, LocalDate asOf, long moment, Instant frozenAt, String user, String note, String sha256) {
}
