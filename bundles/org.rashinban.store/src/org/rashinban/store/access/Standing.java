package org.rashinban.store.access;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.store.snapshot.Snapshots;

/**
 * What a save is held against, as of one transaction: who is at work, what is frozen, what is locked. Whoever changes any of that takes a
 * transaction of his own, so it need not be asked again as long as the same session wrote last.
 */
record Standing(long tx, Presence presence, Optional<Actor> actor, List<Snapshot> snapshots, List<FiscalPeriod> locked) {

    static Standing of(Statements statements, Presence presence, long last) throws SQLException {
        Optional<Standing> known = statements.remembered(Standing.class);
        if (known.isPresent() && known.get().tx() == last && known.get().presence() == presence) {
            return known.get();
        }
        return new Standing(last, presence, presence.now(statements), Snapshots.all(statements), LockWatch.locked(statements));
    }

    /** The same after a transaction that changed nothing of it. */
    Standing after(long next) {
        return new Standing(next, presence, actor, snapshots, locked);
    }
}
