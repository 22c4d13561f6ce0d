package org.rashinban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.history.History;
import org.rashinban.store.history.Verification;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramStore;

/** An open store. */
public final class Store implements AutoCloseable {

    private final Path folder;
    private final StoreDescriptor descriptor;
    private final Engine engine;
    private final ProgramStore programs;
    private final History history;
    private final Verification verification;

    Store(Path folder, StoreDescriptor descriptor, Engine engine, Clock clock) {
        this.folder = folder;
        this.descriptor = descriptor;
        this.engine = engine;
        ModelMapping mapping = ModelMapping.ofModel();
        programs = new ProgramStore(engine, mapping, clock);
        history = new History(engine, mapping);
        verification = new Verification(engine, mapping);
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

    public ProgramStore programs() {
        return programs;
    }

    public History history() {
        return history;
    }

    /** Looks whether the store can be trusted. */
    public Verification verification() {
        return verification;
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
