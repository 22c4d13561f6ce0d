package org.rashinban.cli.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;

/** A store that somebody else has open while a command is run. */
public final class HeldStore {

    private HeldStore() {
    }

    public static <T> T during(Path folder, Callable<T> work) throws Exception {
        Store held = ((StoreOpening.Opened) new Stores(Clock.systemUTC()).open(folder, "")).store();
        try {
            return work.call();
        } finally {
            held.close();
        }
    }
}
