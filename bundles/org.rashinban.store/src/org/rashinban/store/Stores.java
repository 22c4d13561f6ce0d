package org.rashinban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.rashinban.model.Program;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.StoreOpening.Opened;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.backup.InterruptedRestore;
import org.rashinban.store.copy.LiveCopy;
import org.rashinban.store.copy.ReadOnlyCopy;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.Holder;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.folder.StoreFolder;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.schema.EmptyDatabase;
import org.rashinban.store.schema.Migrations;
import org.rashinban.store.secret.Passphrase;
import org.rashinban.store.secret.Pbkdf2;
import org.rashinban.store.secret.Seal;

/** Creates and opens stores. Whatever is in the way is answered by a sentence; the folder is then as it was before. */
public final class Stores {

    private final Clock clock;
    private final Optional<Consumer<Sentence>> backupTroubles;

    /** Without rolling backups. */
    public Stores(Clock clock) {
        this(clock, Optional.empty());
    }

    private Stores(Clock clock, Optional<Consumer<Sentence>> backupTroubles) {
        this.clock = clock;
        this.backupTroubles = backupTroubles;
    }

    /**
     * The same, with rolling backups when a store is opened or closed.
     *
     * @param troubles is told why one could not be made at closing; the store is opened and closed all the same
     */
    public Stores withBackups(Consumer<Sentence> troubles) {
        return new Stores(clock, Optional.of(troubles));
    }

    /**
     * A new store that holds this program.
     *
     * @param folder that does not exist or is empty
     * @param passphrase to encrypt the store with; empty for none
     * @param user who creates it, for the history
     */
    public StoreOpening create(Path folder, Program program, String passphrase, String user) {
        Optional<Sentence> unfit = passphrase.isEmpty() ? Optional.empty() : Passphrase.refusal(passphrase);
        if (unfit.isPresent()) {
            return new StoreOpening.Refused(Reason.UNFIT, unfit.get());
        }
        boolean existed = Files.exists(folder);
        try {
            if (!FileTree.isEmpty(folder)) {
                return Refusals.of(Reason.OCCUPIED, "occupied", folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Refusals.of(Reason.STORAGE, "unwritable", folder);
        }
        String title = program.getTitle() == null ? "" : program.getTitle();
        StoreDescriptor descriptor = new StoreDescriptor(Migrations.FORMAT, UUID.randomUUID().toString(), title, clock.instant(),
                passphrase.isEmpty() ? Optional.empty() : Optional.of(Pbkdf2.fresh(Pbkdf2.ITERATIONS)), UUID.randomUUID().toString());
        Store store = null;
        try {
            String key = descriptor.key(passphrase);
            DerbyEngine engine = EmptyDatabase.create(StoreFolder.database(folder), key);
            store = store(folder, descriptor, engine, key);
            new ProgramWriter(engine, ModelMapping.ofModel(), clock).save(ProgramState.unsaved(program), user, "");
            // Last: a folder without a descriptor is no store, so an interrupted creation leaves none behind.
            Holder.thisProcess(clock).write(folder);
            descriptor.write(folder);
            return new Opened(store);
        } catch (IOException | RuntimeException e) {
            Optional.ofNullable(store).ifPresent(Store::discard);
            clear(folder, existed, e);
            if (e instanceof RuntimeException defect && !(e instanceof StoreFailure failure && failure.kind() == Kind.STORAGE)) {
                throw defect;
            }
            return Refusals.of(Reason.STORAGE, "unwritable", folder);
        }
    }

    /** @param passphrase of an encrypted store, else empty */
    public StoreOpening open(Path folder, String passphrase) {
        try {
            InterruptedRestore.settle(folder);
        } catch (IOException e) {
            return Refusals.of(Reason.STORAGE, "unwritable", folder);
        }
        Optional<StoreDescriptor> found = StoreDescriptor.read(folder);
        if (found.isEmpty()) {
            return Refusals.undescribed(folder);
        }
        StoreDescriptor descriptor = found.get();
        if (descriptor.format() > Migrations.FORMAT) {
            return Refusals.newer(descriptor);
        }
        if (!Files.isDirectory(StoreFolder.database(folder))) {
            return Refusals.of(Reason.DAMAGED, "damaged", folder);
        }
        if (!Files.isWritable(folder) || !Files.isWritable(StoreFolder.database(folder))) {
            return Refusals.of(Reason.STORAGE, "unwritable", folder);
        }
        // The database keeps other processes out, but lets its own open it a second time.
        if (Holder.read(folder).filter(Holder::isThisProcess).isPresent()) {
            return Refusals.of(folder, descriptor, Kind.IN_USE);
        }
        return open(folder, descriptor, passphrase);
    }

    /**
     * A store that somebody else has open, for reading: a copy of it as it stands now or, where none can be had, as it stood when it was
     * last backed up. The copy goes when it is closed.
     */
    public StoreOpening openCopy(Path folder, String passphrase) {
        Optional<StoreDescriptor> found = StoreDescriptor.read(folder);
        if (found.isEmpty()) {
            return Refusals.undescribed(folder);
        }
        if (found.get().format() > Migrations.FORMAT) {
            return Refusals.newer(found.get());
        }
        try {
            return new LiveCopy(folder, found.get(), clock).open(passphrase)
                    .<StoreOpening>map(copy -> new Opened(Store.copy(folder, found.get(), copy, clock)))
                    .orElseGet(() -> Refusals.of(Reason.IN_USE, "noCopy", found.get().title()));
        } catch (StoreFailure e) {
            return Refusals.of(folder, found.get(), e.kind());
        } catch (IOException e) {
            return Refusals.of(Reason.STORAGE, "noRoomForCopy", found.get().title());
        }
    }

    private StoreOpening open(Path folder, StoreDescriptor descriptor, String passphrase) {
        String key;
        DerbyEngine engine;
        try {
            key = descriptor.key(passphrase);
            engine = DerbyEngine.open(StoreFolder.database(folder), false, key);
        } catch (StoreFailure e) {
            return Refusals.of(folder, descriptor, e.kind());
        }
        try {
            Migrations migrations = new Migrations(engine);
            if (migrations.format() > Migrations.FORMAT) {
                engine.close();
                return Refusals.newer(descriptor);
            }
            migrations.migrate();
            if (descriptor.format() < Migrations.FORMAT) {
                descriptor.withFormat(Migrations.FORMAT).write(folder);
            }
            Holder.thisProcess(clock).write(folder);
        } catch (StoreFailure e) {
            close(engine, e);
            return Refusals.of(folder, descriptor, e.kind());
        } catch (IOException e) {
            close(engine, e);
            return Refusals.of(Reason.STORAGE, "unwritable", folder);
        }
        Store store = store(folder, descriptor, engine, key);
        try {
            store.backUpAtOpening();
        } catch (StoreFailure e) {
            close(engine, e);
            return Refusals.of(folder, descriptor, e.kind());
        }
        return new Opened(store);
    }

    /** A database that could not be used may not be able to end properly either; what was first in the way is what is told. */
    private static void close(DerbyEngine engine, Exception cause) {
        try {
            engine.close();
        } catch (StoreFailure e) {
            cause.addSuppressed(e);
        }
    }

    private Store store(Path folder, StoreDescriptor descriptor, Engine engine, String key) {
        return new Store(folder, descriptor, engine, Seal.of(key), clock, Optional.<ReadOnlyCopy>empty(), backupTroubles);
    }

    private static void clear(Path folder, boolean keepFolder, Exception cause) {
        try {
            FileTree.delete(folder);
            if (keepFolder) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
