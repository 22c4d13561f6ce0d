package org.rashinban.core.past;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A state of the program that was frozen under a name.
 *
 * @param asOf     the day for which it speaks
 * @param frozenAt when it was frozen; what was known then is in it
 */
public record Frozen(String id, String name, LocalDate asOf, Instant frozenAt) {
}
