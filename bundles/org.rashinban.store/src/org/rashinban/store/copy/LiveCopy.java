package org.rashinban.store.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.rashinban.store.access.StoreVerification;
import org.rashinban.store.backup.RollingBackups;
import org.rashinban.store.backup.RollingBackups.Kept;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.folder.StoreFolder;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.schema.Migrations;

/**
 * Copies a store that another process is writing to, and takes the copy only if it is proven right: it opens, its history is unbroken, and
 * every value in it is what the history says. A copy that came out torn is thrown away and made again; after a few of these, the latest
 * rolling backup is taken instead.
 */
public final class LiveCopy {

    private static final int ATTEMPTS = 3;

    private final Path store;
    private final StoreDescriptor descriptor;
    private final Clock clock;

    public LiveCopy(Path store, StoreDescriptor descriptor, Clock clock) {
        this.store = store;
        this.descriptor = descriptor;
        this.clock = clock;
    }

    /**
     * Empty if no copy could be had that is right.
     *
     * @throws IOException if there is no room for a copy
     * @throws StoreFailure of kind PASSPHRASE
     */
    public Optional<ReadOnlyCopy> open(String passphrase) throws IOException {
        String key = descriptor.key(passphrase);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant taken = clock.instant();
            Optional<ReadOnlyCopy> copy = attempt(place -> DerbyEngine.copyFiles(StoreFolder.database(store), StoreFolder.database(place)),
                    taken, key);
            if (copy.isPresent()) {
                return copy;
            }
        }
        for (Kept backup : RollingBackups.of(store, descriptor.id(), clock).all()) {
            Optional<ReadOnlyCopy> copy = attempt(backup::unpack, backup.manifest().taken(), key);
            if (copy.isPresent()) {
                return copy;
            }
        }
        return Optional.empty();
    }

    private interface Filling {
        void fill(Path place) throws IOException;
    }

    private static Optional<ReadOnlyCopy> attempt(Filling filling, Instant taken, String key) throws IOException {
        Path place = Files.createTempDirectory("rashinban-copy");
        Optional<ReadOnlyCopy> copy = Optional.empty();
        try {
            filling.fill(place);
            copy = proven(place, taken, key);
        } catch (NoSuchFileException e) {
            // The other process removed a file while it was to be copied: what was copied before does not fit together.
            copy = Optional.empty();
        } finally {
            if (copy.isEmpty()) {
                FileTree.delete(place);
            }
        }
        return copy;
    }

    private static Optional<ReadOnlyCopy> proven(Path place, Instant taken, String key) {
        DerbyEngine engine;
        try {
            engine = DerbyEngine.open(StoreFolder.database(place), false, key);
        } catch (StoreFailure e) {
            if (e.kind() == Kind.PASSPHRASE) {
                throw e;
            }
            return Optional.empty();
        }
        boolean sound = false;
        try {
            new Migrations(engine).migrate();
            sound = StoreVerification.of(engine, ModelMapping.ofModel()).faults().isEmpty();
            return sound ? Optional.of(new ReadOnlyCopy(engine, taken, transaction(engine), place)) : Optional.empty();
        } catch (StoreFailure e) {
            sound = false;
            return Optional.empty();
        } finally {
            if (!sound) {
                engine.close();
            }
        }
    }

    private static long transaction(Engine engine) {
        return engine.transact(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT MAX(\"tx\") FROM \"history\"");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
