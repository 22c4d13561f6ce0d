package org.rashinban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Doorkeeper;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;

/** An open store. */
public final class Store implements AutoCloseable {

    private final Path folder;
    private final StoreDescriptor descriptor;
    private final Engine engine;
    private final Doorkeeper doorkeeper;

    Store(Path folder, StoreDescriptor descriptor, Engine engine, Clock clock) {
        this.folder = folder;
        this.descriptor = descriptor;
        this.engine = engine;
        doorkeeper = new Doorkeeper(engine, ModelMapping.ofModel(), clock);
    }

    public Path folder() {
        return folder;
    }

    public String id() {
        return descriptor.id();
    }

    public String title() {
        return descriptor.title();
    }

    public Instant created() {
        return descriptor.created();
    }

    /** For whoever sits at this computer; refused as soon as the store has users. */
    public SessionOpening session() {
        return doorkeeper.open(Optional.empty());
    }

    /** For a user of the store. As long as it has none, everybody is let in and nobody's password is looked at. */
    public SessionOpening session(Credentials credentials) {
        return doorkeeper.open(Optional.of(credentials));
    }

    @Override
    public void close() {
        engine.close();
        try {
            Holder.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
