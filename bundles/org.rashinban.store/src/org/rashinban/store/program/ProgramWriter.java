package org.rashinban.store.program;

import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.TransactionWriter;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Saves the program of one database. */
public final class ProgramWriter {

    private static final Catalogue MESSAGES = Catalogue.of(ProgramWriter.class);

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

    /**
     * Saves what changed since the program was read or last saved: all of it or nothing. What others saved meanwhile is then in memory,
     * too, for otherwise a later change would write the older values back.
     */
    public SaveResult save(ProgramState state, String user, String reason, SaveGuard guard) {
        Comparison comparison = new Comparison(mapping, state);
        Changes changes = comparison.changes();
        if (changes.isEmpty()) {
            return new SaveResult.Unchanged();
        }
        Map<String, Row> written = new HashMap<>();
        AtomicReference<Merge> merged = new AtomicReference<>();
        SaveResult result = engine.transactPrepared(statements -> {
            TransactionWriter history = new TransactionWriter(statements, clock, user, reason);
            SaveGuard.Watch watch = guard.watch(statements, history.tx() - 1);
            Merge merge = new Merge(mapping, state.stored(), changes, foreign(statements, state, changes, history.tx() - 1));
            merged.set(merge);
            List<Conflict> conflicts = merge.conflicts();
            if (!conflicts.isEmpty()) {
                statements.rollback();
                return new SaveResult.Conflicts(conflicts);
            }
            Saving saving = new Saving(statements, mapping, history, watch);
            saving.write(merge.changes(), comparison.wanted());
            Optional<Sentence> refusal = watch.refusal();
            if (refusal.isPresent()) {
                statements.rollback();
                return new SaveResult.Refused(refusal.get());
            }
            written.putAll(saving.written());
            return new SaveResult.Saved(history.finish(), Set.of());
        });
        if (!(result instanceof SaveResult.Saved saved)) {
            return result;
        }
        state.touched().clear();
        Refreshed refreshed = Takeover.of(mapping, state, merged.get(), Map.of());
        written.forEach(state::stand);
        state.seen(saved.transaction().tx());
        return new SaveResult.Saved(saved.transaction(), refreshed.changed());
    }

    private Foreign foreign(Statements statements, ProgramState state, Changes changes, long last) throws SQLException {
        return state.isStored() && state.seen() < last ? ForeignReader.of(statements, mapping, state, changes).read()
                : Foreign.nothing(last);
    }

    /**
     * Stores new values of KPIs that the store holds, as many as there are: all of them or none. Nothing of them stays in memory.
     *
     * @param values are asked for while the transaction is open
     */
    public SaveResult add(Iterable<Reported> values, String user, String reason) {
        return add(values, user, reason, SaveGuard.NONE);
    }

    /** The same under a guard. */
    public SaveResult add(Iterable<Reported> values, String user, String reason, SaveGuard guard) {
        return engine.transactPrepared(statements -> {
            TransactionWriter history = new TransactionWriter(statements, clock, user, reason);
            SaveGuard.Watch watch = guard.watch(statements, history.tx() - 1);
            Set<String> missing = new LinkedHashSet<>();
            Set<String> present = new HashSet<>();
            RowReader reader = new RowReader(statements, mapping);
            Table kpis = mapping.table(RashinbanPackage.Literals.KPI, Realm.STRUCTURE);
            RowWriter writer = new RowWriter(statements, mapping, history.tx());
            // After whatever was entered before; places given one by one never come near the time of day.
            long place = history.at().toEpochMilli() << 20;
            for (Reported value : values) {
                if (present.add(value.kpi()) && !reader.exists(kpis, value.kpi())) {
                    missing.add(value.kpi());
                }
                ProgramRows rows = new ProgramRows(mapping, Map.of());
                rows.addMember(value.kpi(), RashinbanPackage.Literals.KPI__ACTUALS, value.actual(), place++);
                for (Row row : rows.rows().values()) {
                    writer.insert(row, rows.object(row.id()));
                    history.add(Changes.change(mapping, null, row, 0));
                    watch.changed(new ObjectChange(Optional.empty(), Optional.of(new StoredObject(mapping, row))));
                }
            }
            writer.flush();
            Optional<Sentence> refusal = missing.isEmpty() ? watch.refusal()
                    : Optional.of(MESSAGES.sentence("kpi.gone", missing.size()));
            if (refusal.isPresent() || present.isEmpty()) {
                statements.rollback();
                return refusal.<SaveResult>map(SaveResult.Refused::new).orElseGet(SaveResult.Unchanged::new);
            }
            return new SaveResult.Saved(history.finish(), Set.of());
        });
    }
}
