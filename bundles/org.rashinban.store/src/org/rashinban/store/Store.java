package org.rashinban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramStore;

/** An open store. */
public final class Store implements AutoCloseable {

    private final Path folder;
    private final StoreDescriptor descriptor;
    private final Engine engine;
    private final ProgramStore programs;

    Store(Path folder, StoreDescriptor descriptor, Engine engine, Clock clock) {
        this.folder = folder;
        this.descriptor = descriptor;
        this.engine = engine;
        programs = new ProgramStore(engine, ModelMapping.ofModel(), clock);
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
