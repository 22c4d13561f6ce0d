package org.rashinban.cli.plan;

import org.rashinban.store.Store;
import org.rashinban.store.access.Session;

/** A store that a command has open, and the session in which it works there. Closing it closes the store. */
public record OpenedStore(Store store, Session session) implements AutoCloseable {

    @Override
    public void close() {
        store.close();
    }
}
