package org.rashinban.reports.report;

import java.util.concurrent.CancellationException;

/** Whether somebody still waits for what is being written. Asked between two figures and between two sheets. */
@FunctionalInterface
public interface Wanted {

    Wanted ALWAYS = () -> true;

    boolean still();

    /** @throws CancellationException if nobody waits any longer */
    default void check() {
        if (!still()) {
            throw new CancellationException();
        }
    }
}
