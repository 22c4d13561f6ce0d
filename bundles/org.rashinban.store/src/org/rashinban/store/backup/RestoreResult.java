package org.rashinban.store.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** What became of restoring a store. */
public sealed interface RestoreResult {

    /**
     * The folder holds the store as it was saved.
     *
     * @param aside where the store lies that was there before; it can be opened like any other
     */
    record Restored(BackupManifest manifest, Optional<Path> aside) implements RestoreResult {

        /** When the backup was taken, as people at this computer read it. */
        public Localized moment() {
            return manifest.moment();
        }
    }

    /** Nothing was changed. */
    record Refused(Sentence why, boolean storeInUse) implements RestoreResult {
    }
}
