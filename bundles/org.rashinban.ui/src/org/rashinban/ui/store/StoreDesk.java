package org.rashinban.ui.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The store on the desk: at most one is open in a workbench. For the UI thread. */
public final class StoreDesk {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private OpenStore current;

    public Optional<OpenStore> current() {
        return Optional.ofNullable(current);
    }

    /** Puts a store on the desk; the one that lay there is closed. */
    public void put(OpenStore opened) {
        OpenStore before = current;
        current = opened;
        listeners.forEach(Runnable::run);
        close(before);
    }

    /** Clears the desk. */
    public void clear() {
        put(null);
    }

    /** Tells when another store lies on the desk, or none; returns what ends the listening. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static void close(OpenStore store) {
        if (store != null) {
            store.store().close();
        }
    }
}
