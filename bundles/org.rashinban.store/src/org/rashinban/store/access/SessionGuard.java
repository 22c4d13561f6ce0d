package org.rashinban.store.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.ChangeRules;
import org.rashinban.core.permission.Right;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ChangedObjects;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.SaveGuard;
import org.rashinban.store.snapshot.FrozenWatch;

/** Holds every save of a session against the rules for whoever works in it now. */
final class SessionGuard implements SaveGuard {

    private final ModelMapping mapping;
    private final Presence presence;
    private final String reason;

    /** @param reason of the save; without one, nothing that is frozen may be altered */
    SessionGuard(ModelMapping mapping, Presence presence, String reason) {
        this.mapping = mapping;
        this.presence = presence;
        this.reason = reason;
    }

    @Override
    public Watch watch(Statements statements, long last) throws SQLException {
        Standing standing = Standing.of(statements, presence, last);
        LockWatch locks = new LockWatch(statements, mapping, standing.locked());
        Watch rules = standing.actor().filter(actor -> actor.role().has(Right.EDIT_PROGRAM)).isEmpty()
                ? new EveryChange(statements, standing.actor())
                : reason.isBlank() && !standing.snapshots().isEmpty() ? new FrozenWatch(statements, mapping, standing.snapshots())
                        : SaveGuard.NONE.watch(statements, last);
        return rules.and(locks).and(new Watch() {
            @Override
            public void changed(ObjectChange change) {
                // Only the locks are of interest, and they are watched already.
            }

            @Override
            public Optional<Sentence> refusal() {
                if (!locks.hasSeenLocks()) {
                    statements.remember(standing.after(last + 1));
                }
                return Optional.empty();
            }
        });
    }

    private final class EveryChange implements Watch {

        private final Statements statements;
        private final Optional<Actor> actor;
        private final List<ObjectChange> changes = new ArrayList<>();

        EveryChange(Statements statements, Optional<Actor> actor) {
            this.statements = statements;
            this.actor = actor;
        }

        @Override
        public void changed(ObjectChange change) {
            changes.add(change);
        }

        @Override
        public Optional<Sentence> refusal() throws SQLException {
            if (actor.isEmpty()) {
                return Optional.of(presence.gone());
            }
            for (ChangedObjects.Pair pair : new ChangedObjects(statements, mapping).withAcceptedValues().of(changes)) {
                Optional<Sentence> refusal = ChangeRules.refusal(actor.get(), pair.before(), pair.after());
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        }
    }
}
