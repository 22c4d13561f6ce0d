package org.rashinban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramStore;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.schema.EmptyDatabase;

/** A real, empty database for each test. */
public final class TestDatabase implements BeforeEachCallback, AfterEachCallback {

    private Path folder;
    private DerbyEngine engine;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("rashinban-store");
        engine = EmptyDatabase.create(folder.resolve("database"), "");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        engine.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    public DerbyEngine engine() {
        return engine;
    }

    public ProgramStore programs() {
        return new ProgramStore(engine, ModelMapping.ofModel());
    }

    public ProgramWriter writer(Clock clock) {
        return new ProgramWriter(engine, ModelMapping.ofModel(), clock);
    }
}
