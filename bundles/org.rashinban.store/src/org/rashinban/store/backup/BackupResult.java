package org.rashinban.store.backup;

import java.nio.file.Path;

import org.rashinban.model.text.Sentence;

/** What became of making a backup. */
public sealed interface BackupResult {

    /** The backup is whole and lies on the disk. */
    record Made(Path file, BackupManifest manifest) implements BackupResult {
    }

    /** There is no backup, and nothing was left behind. */
    record Failed(Sentence why) implements BackupResult {
    }

    /** Somebody thought better of it before it was whole; nothing was left behind. */
    record GivenUp() implements BackupResult {
    }

    /** Nothing changed since the last one, or it was made just now. */
    record NotDue() implements BackupResult {
    }
}
