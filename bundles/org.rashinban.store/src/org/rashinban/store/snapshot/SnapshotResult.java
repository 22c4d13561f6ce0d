package org.rashinban.store.snapshot;

import org.rashinban.model.text.Sentence;

/** What became of freezing. */
public sealed interface SnapshotResult {

    /** Durable. */
    record Frozen(Snapshot snapshot) implements SnapshotResult {
    }

    /** Not allowed, or not possible; nothing was changed. */
    record Refused(Sentence why) implements SnapshotResult {
    }
}
