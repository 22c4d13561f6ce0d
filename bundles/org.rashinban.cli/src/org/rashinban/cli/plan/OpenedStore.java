package org.rashinban.cli.plan;

import org.rashinban.cli.Invocation;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;

/** A store that a command has open, and the session in which it works there. Closing it closes the store. */
public record OpenedStore(Store store, Session session, Invocation invocation) implements AutoCloseable {

    void tellOfTheClock() {
        store.clockWarning().ifPresent(invocation::say);
    }

    /** What speaks against the clock may have come up only by what was saved meanwhile. */
    @Override
    public void close() {
        try {
            tellOfTheClock();
        } finally {
            store.close();
        }
    }
}
