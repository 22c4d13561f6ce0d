package org.rashinban.ui.jobs;

import java.util.function.Supplier;

/** Made once, by whoever asks first; the others wait for it. What failed is tried again. */
public final class Lazy<T> {

    private final Supplier<T> making;
    private T made;

    public Lazy(Supplier<T> making) {
        this.making = making;
    }

    public synchronized T get() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }
}
