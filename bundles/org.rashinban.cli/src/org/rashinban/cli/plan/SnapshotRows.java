package org.rashinban.cli.plan;

import java.util.List;

import org.rashinban.cli.output.Rows;
import org.rashinban.store.access.Session;

/** The snapshots of a store as rows. */
final class SnapshotRows {

    private SnapshotRows() {
    }

    static Rows of(Session session) {
        return new Rows(List.of("name", "as_of", "frozen_at", "user", "note", "transaction", "sha256"),
                session.snapshots().list().stream().map(snapshot -> List.<Object>of(snapshot.name(), snapshot.asOf(), snapshot.frozenAt(),
                        snapshot.user(), snapshot.note(), snapshot.moment(), snapshot.sha256())).toList());
    }
}
