package org.rashinban.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.backup.RollingBackups.Kept;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.history.TransactionReader;

/**
 * What a backup says of the end that the history had when it was made. Whoever computes the whole chain of the history anew has it fit in itself,
 * but no longer fit what was noted outside of the database.
 */
public final class Anchor {

    private static final Catalogue MESSAGES = Catalogue.of(Anchor.class);

    private final StoreDescriptor descriptor;
    private final Engine engine;

    public Anchor(StoreDescriptor descriptor, Engine engine) {
        this.descriptor = descriptor;
        this.engine = engine;
    }

    /**
     * What came of the comparison.
     *
     * @param fault empty if nothing speaks against the history
     * @param said with which backup it was compared, or that there was none
     */
    public record Held(Optional<Sentence> fault, Sentence said) {

        private Held(Sentence said) {
            this(Optional.empty(), said);
        }
    }

    /** Compares with the one of these backups that goes furthest. One made before a restore may be of a past that was given up. */
    public Held compare(RollingBackups backups) {
        List<Kept> furthestFirst;
        try {
            furthestFirst = backups.all().stream()
                    .sorted(Comparator.comparing((Kept backup) -> backup.manifest().transaction()).reversed()).toList();
        } catch (IOException e) {
            return new Held(MESSAGES.sentence("anchor.unreadable", backups.folder().toString()));
        }
        return furthestFirst.stream().filter(backup -> isOfThisLine(backup.manifest()) || holds(backup.manifest())).findFirst()
                .map(backup -> compare(backup.file(), backup.manifest()))
                .orElseGet(() -> new Held(MESSAGES.sentence("anchor.none", backups.folder().toString())));
    }

    /** Compares with a backup that somebody keeps elsewhere. */
    public Held compare(Path file) {
        Optional<BackupManifest> manifest = BackupFile.manifest(file);
        if (manifest.isEmpty()) {
            return fault(MESSAGES.sentence("noBackup", file.toString()));
        }
        if (!manifest.get().storeId().equals(descriptor.id())) {
            return fault(MESSAGES.sentence("anchor.otherStore", file.toString(), manifest.get().title()));
        }
        return compare(file, manifest.get());
    }

    private Held compare(Path file, BackupManifest manifest) {
        String transaction = String.valueOf(manifest.transaction());
        if (holds(manifest)) {
            return new Held(MESSAGES.sentence("anchor.held", transaction, file.toString(), manifest.moment()));
        }
        return isOfThisLine(manifest) ? fault(MESSAGES.sentence("anchor.broken", transaction, file.toString(), manifest.moment()))
                : new Held(MESSAGES.sentence("anchor.otherLine", file.toString(), manifest.moment()));
    }

    private static Held fault(Sentence why) {
        return new Held(Optional.of(why), why);
    }

    private boolean isOfThisLine(BackupManifest manifest) {
        return manifest.line().equals(descriptor.line());
    }

    private boolean holds(BackupManifest manifest) {
        return engine.transact(connection -> new TransactionReader(connection).find(manifest.transaction()))
                .map(TransactionHeader::hash).filter(manifest.hash()::equals).isPresent();
    }
}
