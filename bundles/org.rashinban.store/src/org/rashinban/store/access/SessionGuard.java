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
import org.rashinban.store.snapshot.FrozenGuard;

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
    public Watch watch(Statements statements) throws SQLException {
        Optional<Actor> actor = presence.now(statements.connection());
        if (actor.isPresent() && actor.get().role().has(Right.EDIT_PROGRAM)) {
            return (reason.isBlank() ? new FrozenGuard(mapping).and(new LockGuard(mapping)) : new LockGuard(mapping)).watch(statements);
        }
        SaveGuard permission = within -> new EveryChange(within, actor);
        return permission.and(new LockGuard(mapping)).watch(statements);
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
            for (ChangedObjects.Pair pair : new ChangedObjects(statements, mapping).of(changes)) {
                Optional<Sentence> refusal = ChangeRules.refusal(actor.get(), pair.before(), pair.after());
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        }
    }
}
