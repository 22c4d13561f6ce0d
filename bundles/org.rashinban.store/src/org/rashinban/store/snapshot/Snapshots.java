package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.TransactionWriter;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.PastProgram;
import org.rashinban.store.program.StoredRows;

/**
 * Frozen states of a program. A snapshot names a moment of the history, which nobody can change unseen, and the hash of the state at that
 * moment; the state itself is not copied.
 */
public final class Snapshots {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2000;

    private final Engine engine;
    private final ModelMapping mapping;
    private final Clock clock;
    private final String user;
    private final Permission permission;

    /** Whether whoever is at work may freeze. */
    @FunctionalInterface
    public interface Permission {

        /** Empty if so; else the sentence that says what is missing. */
        Optional<Sentence> refusal(Statements statements) throws SQLException;
    }

    public Snapshots(Engine engine, ModelMapping mapping, Clock clock, String user, Permission permission) {
        this.engine = engine;
        this.mapping = mapping;
        this.clock = clock;
        this.user = user;
        this.permission = permission;
    }

    /** In the order in which they were frozen. */
    public List<Snapshot> list() {
        return engine.transactPrepared(Snapshots::all);
    }

    /** The same within a transaction. */
    public static List<Snapshot> all(Statements statements) throws SQLException {
        return new SnapshotTable(statements).all();
    }

    public Optional<Snapshot> named(String name) {
        return list().stream().filter(snapshot -> SnapshotTable.key(snapshot.name()).equals(SnapshotTable.key(name))).findFirst();
    }

    /** Freezes the whole program as it stands. */
    public SnapshotResult freeze(String name, LocalDate asOf, String note) {
        return freeze(name, asOf, note, Optional.empty());
    }

    /** @param plan identifier of the only plan that is to be frozen, with what all plans share; empty for the whole program */
    public SnapshotResult freeze(String name, LocalDate asOf, String note, Optional<String> plan) {
        return engine.transactPrepared(statements -> {
            // From here on no other writer comes between the state that is hashed and the snapshot.
            TransactionWriter history = new TransactionWriter(statements, clock, user, note);
            Optional<Sentence> refusal = permission.refusal(statements).or(() -> unfit(name, note));
            if (refusal.isEmpty() && new SnapshotTable(statements).all().stream()
                    .anyMatch(other -> SnapshotTable.key(other.name()).equals(SnapshotTable.key(name)))) {
                refusal = Optional.of(Texts.CATALOGUE.sentence("snapshot.exists", name));
            }
            if (refusal.isEmpty() && plan.isPresent()
                    && !StoredRows.exists(statements, mapping, RashinbanPackage.Literals.PLAN, plan.get())) {
                refusal = Optional.of(Texts.CATALOGUE.sentence("snapshot.plan"));
            }
            if (refusal.isPresent()) {
                statements.rollback();
                return new SnapshotResult.Refused(refusal.get());
            }
            long moment = history.tx() - 1;
            Snapshot snapshot = new Snapshot(UUID.randomUUID().toString(), name.strip(), asOf, moment, history.at(), user, note, plan,
                    new PastProgram(engine, mapping, moment, plan).hash(statements));
            new SnapshotTable(statements).insert(snapshot, history.tx());
            history.add(RecordedSnapshots.frozen(snapshot));
            history.finish();
            return new SnapshotResult.Frozen(snapshot);
        });
    }

    private static Optional<Sentence> unfit(String name, String note) {
        if (SnapshotTable.key(name).isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            return Optional.of(Texts.CATALOGUE.sentence("snapshot.name", LONGEST_NAME));
        }
        return note.length() > LONGEST_NOTE ? Optional.of(Texts.CATALOGUE.sentence("snapshot.note", LONGEST_NOTE)) : Optional.empty();
    }

    /** The program as it was frozen, or the one plan of it; its reported values are read by query. */
    public FrozenProgram read(Snapshot snapshot) {
        return past(snapshot).read();
    }

    /** Whether the state can still be read as it was frozen. */
    public boolean isSound(Snapshot snapshot) {
        return engine.transactPrepared(statements -> past(snapshot).hash(statements)).equals(snapshot.sha256());
    }

    /** What became of each object since. */
    public List<ObjectChange> changesSince(Snapshot snapshot) {
        return of(snapshot, past(snapshot).changesSince());
    }

    /** What became of each object between two snapshots, the earlier one first; of what the earlier one covers. */
    public List<ObjectChange> changesBetween(Snapshot earlier, Snapshot later) {
        return of(earlier, past(earlier).changesUntil(later.moment()));
    }

    /** The table of corrections: what was changed afterwards of what the snapshot had settled, oldest first. */
    public List<Correction> corrections(Snapshot snapshot) {
        return new Corrections(engine, mapping, snapshot).list();
    }

    private List<ObjectChange> of(Snapshot snapshot, List<ObjectChange> changes) {
        return snapshot.plan().isEmpty() ? changes
                : engine.transactPrepared(statements -> new PlanScope(statements, mapping).within(snapshot, changes));
    }

    private PastProgram past(Snapshot snapshot) {
        return new PastProgram(engine, mapping, snapshot.moment(), snapshot.plan());
    }
}
