package org.rashinban.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.backup.RestoreResult.Refused;
import org.rashinban.store.backup.RestoreResult.Restored;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.Holder;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.folder.StoreFolder;
import org.rashinban.store.schema.Migrations;

/** Puts a backup back. Everything is checked beside the store before anything of the store is touched. */
public final class Restore {

    private static final Catalogue MESSAGES = Catalogue.of(Restore.class);
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'replaced-'uuuuMMdd-HHmmss", Locale.ROOT);

    private final Clock clock;

    public Restore(Clock clock) {
        this.clock = clock;
    }

    /** What a file says of itself, without looking whether all of it is true; empty if it is no whole backup. */
    public static Optional<BackupManifest> manifest(Path backup) {
        return BackupFile.manifest(backup);
    }

    /**
     * Looks whether a backup could be restored.
     *
     * @return what is wrong with it; none when all is well
     */
    public List<Sentence> faults(Path backup, String passphrase) {
        try {
            Path place = Files.createTempDirectory("rashinban-verify");
            try {
                return BackupCheck.faults(backup, place, passphrase);
            } finally {
                FileTree.delete(place);
            }
        } catch (IOException e) {
            return List.of(MESSAGES.sentence("unreadable", backup.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** @param folder a store, which is kept aside; or one that is empty or does not exist */
    public RestoreResult into(Path folder, Path backup, String passphrase) {
        Optional<BackupManifest> manifest = BackupFile.manifest(backup);
        if (manifest.isEmpty()) {
            return new Refused(MESSAGES.sentence("noBackup", backup.toString()), false);
        }
        Optional<StoreDescriptor> present = StoreDescriptor.read(folder);
        // What lies in the place of a store whose descriptor is lost is kept aside like a store.
        boolean occupied = present.isPresent() || StoreDescriptor.isSupposedIn(folder);
        String title = present.map(StoreDescriptor::title).orElse(folder.toString());
        boolean existed = Files.exists(folder);
        try {
            if (!occupied && !FileTree.isEmpty(folder)) {
                return new Refused(MESSAGES.sentence("occupied", folder.toString()), false);
            }
            if (present.isPresent() && !present.get().id().equals(manifest.get().storeId())) {
                return new Refused(MESSAGES.sentence("otherStore", manifest.get().title(), present.get().title(), folder.toString()),
                        false);
            }
            if (occupied && Holder.read(folder).filter(Holder::isAlive).isPresent()) {
                return inUse(title);
            }
            Path place = folder.resolve("restored-" + UUID.randomUUID() + StoreFolder.UNFINISHED);
            try {
                Files.createDirectories(place);
                List<Sentence> faults = BackupCheck.faults(backup, place, passphrase);
                if (!faults.isEmpty()) {
                    return new Refused(MESSAGES.sentence("broken", backup.toString(), faults.getFirst()), false);
                }
                if (occupied && isInUse(folder, present, passphrase)) {
                    return inUse(title);
                }
                return new Restored(manifest.get(), replace(folder, place, occupied));
            } finally {
                FileTree.delete(place);
                if (!existed && FileTree.isEmpty(folder)) {
                    FileTree.delete(folder);
                }
            }
        } catch (IOException e) {
            return new Refused(MESSAGES.sentence("unwritable", folder.toString(), String.valueOf(e.getMessage())), false);
        }
    }

    private static Refused inUse(String store) {
        return new Refused(MESSAGES.sentence("inUse", store), true);
    }

    /** Only the database knows for certain. One that cannot be opened for another reason is what restoring is for. */
    private static boolean isInUse(Path folder, Optional<StoreDescriptor> present, String passphrase) {
        try {
            DerbyEngine.open(StoreFolder.database(folder), false,
                    present.map(descriptor -> descriptor.key(passphrase)).orElse("")).close();
            return false;
        } catch (StoreFailure e) {
            return e.kind() == Kind.IN_USE;
        }
    }

    private Optional<Path> replace(Path folder, Path place, boolean keepAside) throws IOException {
        if (!keepAside) {
            Files.move(StoreFolder.database(place), StoreFolder.database(folder));
            moveDescriptor(place, folder);
            return Optional.empty();
        }
        Path aside = Files.createDirectory(unused(folder, clock.instant().atZone(ZoneId.systemDefault()).format(ASIDE)));
        if (Files.exists(folder.resolve(StoreDescriptor.FILE))) {
            Files.copy(folder.resolve(StoreDescriptor.FILE), aside.resolve(StoreDescriptor.FILE));
        }
        InterruptedRestore.begin(folder, aside);
        if (Files.exists(StoreFolder.database(folder))) {
            Files.move(StoreFolder.database(folder), StoreFolder.database(aside));
        }
        Files.move(StoreFolder.database(place), StoreFolder.database(folder));
        moveDescriptor(place, folder);
        InterruptedRestore.end(folder);
        return Optional.of(aside);
    }

    /** Two restores within one second, or a clock that was set back, do not come into each other's way. */
    private static Path unused(Path folder, String name) {
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + "-" + i);
        }
        return path;
    }

    private static void moveDescriptor(Path place, Path folder) throws IOException {
        StoreDescriptor restored = StoreDescriptor.read(place).orElseThrow(() -> new IOException(StoreDescriptor.FILE));
        restored.withFormat(Migrations.FORMAT).withNewLine().write(folder);
    }
}
