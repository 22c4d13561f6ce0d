package org.rashinban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.rashinban.model.Program;
import org.rashinban.model.text.Catalogue;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.schema.Migrations;

/** Creates and opens stores. Whatever is in the way is answered by a sentence; the folder is then as it was before. */
public final class Stores {

    private static final Catalogue MESSAGES = Catalogue.of(Stores.class);
    private static final String DATABASE = "database";

    private final Clock clock;

    public Stores(Clock clock) {
        this.clock = clock;
    }

    /**
     * A new store that holds this program.
     *
     * @param folder that does not exist or is empty
     * @param passphrase to encrypt the store with; empty for none
     * @param user who creates it, for the history
     */
    public StoreOpening create(Path folder, Program program, String passphrase, String user) {
        boolean existed = Files.exists(folder);
        try {
            if (existed && !isEmptyFolder(folder)) {
                return refused(Reason.OCCUPIED, "occupied", folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            return refused(Reason.STORAGE, "unwritable", folder);
        }
        String title = program.getTitle() == null ? "" : program.getTitle();
        StoreDescriptor descriptor = new StoreDescriptor(Migrations.FORMAT, UUID.randomUUID().toString(), title, clock.instant(),
                !passphrase.isEmpty());
        Store store = null;
        try {
            DerbyEngine engine = DerbyEngine.open(folder.resolve(DATABASE), true, passphrase);
            store = new Store(folder, descriptor, engine, clock);
            new Migrations(engine).migrate();
            new ProgramWriter(engine, ModelMapping.ofModel(), clock).save(ProgramState.unsaved(program), user, "");
            // Last: a folder without a descriptor is no store, so an interrupted creation leaves none behind.
            Holder.thisProcess(clock).write(folder);
            descriptor.write(folder);
            return new StoreOpening.Opened(store);
        } catch (IOException | RuntimeException e) {
            Optional.ofNullable(store).ifPresent(Store::close);
            clear(folder, existed, e);
            if (e instanceof RuntimeException defect && !(e instanceof StoreFailure failure && failure.kind() == Kind.STORAGE)) {
                throw defect;
            }
            return refused(Reason.STORAGE, "unwritable", folder);
        }
    }

    /** @param passphrase of an encrypted store, else empty */
    public StoreOpening open(Path folder, String passphrase) {
        Optional<StoreDescriptor> found = StoreDescriptor.read(folder);
        if (found.isEmpty()) {
            return refused(Reason.NO_STORE, "noStore", folder);
        }
        StoreDescriptor descriptor = found.get();
        if (descriptor.format() > Migrations.FORMAT) {
            return refused(Reason.NEWER, "newer", descriptor.title(), String.valueOf(descriptor.format()),
                    String.valueOf(Migrations.FORMAT));
        }
        if (!Files.isDirectory(folder.resolve(DATABASE))) {
            return refused(Reason.DAMAGED, "damaged", folder);
        }
        if (!Files.isWritable(folder) || !Files.isWritable(folder.resolve(DATABASE))) {
            return refused(Reason.STORAGE, "unwritable", folder);
        }
        return open(folder, descriptor, passphrase);
    }

    private StoreOpening open(Path folder, StoreDescriptor descriptor, String passphrase) {
        DerbyEngine engine;
        try {
            engine = DerbyEngine.open(folder.resolve(DATABASE), false, passphrase);
        } catch (StoreFailure e) {
            return refused(folder, descriptor, e.kind());
        }
        try {
            Migrations migrations = new Migrations(engine);
            if (migrations.format() > Migrations.FORMAT) {
                engine.close();
                return refused(Reason.NEWER, "newer", descriptor.title(), String.valueOf(descriptor.format()),
                        String.valueOf(Migrations.FORMAT));
            }
            migrations.migrate();
            if (descriptor.format() < Migrations.FORMAT) {
                descriptor.withFormat(Migrations.FORMAT).write(folder);
            }
            Holder.thisProcess(clock).write(folder);
            return new StoreOpening.Opened(new Store(folder, descriptor, engine, clock));
        } catch (StoreFailure e) {
            engine.close();
            return refused(folder, descriptor, e.kind());
        } catch (IOException e) {
            engine.close();
            return refused(Reason.STORAGE, "unwritable", folder);
        }
    }

    private static Refused refused(Path folder, StoreDescriptor descriptor, Kind failure) {
        return switch (failure) {
            case IN_USE, BUSY -> Holder.read(folder)
                    .map(holder -> refused(Reason.IN_USE, "inUse.by", descriptor.title(), holder.user(), holder.computer(),
                            Moments.local(holder.since())))
                    .orElseGet(() -> refused(Reason.IN_USE, "inUse", descriptor.title()));
            case PASSPHRASE -> refused(Reason.PASSPHRASE, "passphrase", descriptor.title());
            case STORAGE -> refused(Reason.STORAGE, "unwritable", folder);
            case DAMAGED, UNEXPECTED -> refused(Reason.DAMAGED, "damaged", folder);
        };
    }

    private static Refused refused(Reason reason, String key, Object... args) {
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i] instanceof Path path ? path.toString() : args[i];
        }
        return new Refused(reason, MESSAGES.sentence(key, args));
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void clear(Path folder, boolean keepFolder, Exception cause) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!keepFolder || !file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
