package org.rashinban.store.program;

import org.rashinban.model.Actual;

/**
 * A value that came in for a KPI.
 *
 * @param kpi identifier of the KPI
 * @param actual hangs on nothing; has an identifier that the store has never seen
 */
public record Reported(String kpi, Actual actual) {
}
