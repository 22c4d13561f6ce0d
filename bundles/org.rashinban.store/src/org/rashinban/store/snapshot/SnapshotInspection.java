package org.rashinban.store.snapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Inspection;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.PastProgram;

/** Looks whether the state that a snapshot froze still has its hash. */
public final class SnapshotInspection implements Inspection {

    private final Engine engine;
    private final ModelMapping mapping;

    public SnapshotInspection(Engine engine, ModelMapping mapping) {
        this.engine = engine;
        this.mapping = mapping;
    }

    @Override
    public List<Sentence> faults(Statements statements) throws SQLException {
        List<Sentence> faults = new ArrayList<>();
        for (Snapshot snapshot : new SnapshotTable(statements).all()) {
            if (!new PastProgram(engine, mapping, snapshot.moment(), snapshot.plan()).hash(statements).equals(snapshot.sha256())) {
                faults.add(Texts.CATALOGUE.sentence("snapshot.lost", snapshot.name()));
            }
        }
        return faults;
    }
}
