package org.rashinban.store.program;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.history.TransactionWriter;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;

/** Saves the program of one database. */
public final class ProgramWriter {

    private final Engine engine;
    private final ModelMapping mapping;
    private final Clock clock;

    public ProgramWriter(Engine engine, ModelMapping mapping, Clock clock) {
        this.engine = engine;
        this.mapping = mapping;
        this.clock = clock;
    }

    /** Saves without a guard: for a store that is being made. */
    public SaveResult save(ProgramState state, String user, String reason) {
        return save(state, user, reason, SaveGuard.NONE);
    }

    /** Saves what changed since the program was read or last saved: all of it or nothing. */
    public SaveResult save(ProgramState state, String user, String reason, SaveGuard guard) {
        ProgramRows wanted = new ProgramRows(mapping, state.stored());
        wanted.addTree(state.program(), null, null, Realm.STRUCTURE);
        Changes changes = Changes.between(state.stored(), wanted.rows());
        if (changes.isEmpty()) {
            return new SaveResult.Unchanged();
        }
        Map<String, Row> written = new HashMap<>();
        SaveResult result = engine.transact(connection -> {
            TransactionWriter history = new TransactionWriter(connection, clock, user, reason);
            SaveGuard.Watch watch = guard.watch(connection);
            Saving saving = new Saving(connection, mapping, history, watch);
            List<Conflict> conflicts = saving.write(changes, wanted);
            if (!conflicts.isEmpty()) {
                connection.rollback();
                return new SaveResult.Conflicts(conflicts);
            }
            Optional<Sentence> refusal = watch.refusal();
            if (refusal.isPresent()) {
                connection.rollback();
                return new SaveResult.Refused(refusal.get());
            }
            written.putAll(saving.written());
            return new SaveResult.Saved(history.finish());
        });
        written.forEach(state::stand);
        return result;
    }
}
