package org.rashinban.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramStore;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.schema.EmptyDatabase;

/** A database of its own for one measurement, gone afterwards. */
final class Database implements AutoCloseable {

    private final Path folder;
    private final DerbyEngine engine;
    private final ProgramStore programs;
    private final ProgramWriter writer;

    Database() throws IOException {
        folder = Files.createTempDirectory("rashinban-bench");
        engine = EmptyDatabase.create(folder.resolve("database"), "");
        programs = new ProgramStore(engine, ModelMapping.ofModel());
        writer = new ProgramWriter(engine, ModelMapping.ofModel(), Clock.systemUTC());
    }

    Path folder() {
        return folder;
    }

    DerbyEngine engine() {
        return engine;
    }

    ProgramStore programs() {
        return programs;
    }

    ProgramWriter writer() {
        return writer;
    }

    /** Stores the program and reads it again, as everybody but its creator has it. */
    ProgramState stored(SampleProgram sample) {
        writer.save(ProgramState.unsaved(sample.program()), "bench", "");
        return programs.load();
    }

    /** A store with the sample's program beside the database; to be closed before it. */
    Store store() {
        StoreOpening opening = new Stores(Clock.systemUTC()).create(folder.resolve("store"), new SampleProgram().program(), "", "bench");
        if (!(opening instanceof StoreOpening.Opened opened)) {
            throw new IllegalStateException(opening.toString());
        }
        return opened.store();
    }

    @Override
    public void close() throws IOException {
        engine.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
