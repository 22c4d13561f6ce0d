package org.rashinban.store.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.Inspection;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.PastProgram;

/** Looks whether every snapshot says what the history says of it, and whether its state still has its hash. */
public final class SnapshotInspection implements Inspection {

    static final String TYPE = "Snapshot";

    private final Engine engine;
    private final ModelMapping mapping;

    public SnapshotInspection(Engine engine, ModelMapping mapping) {
        this.engine = engine;
        this.mapping = mapping;
    }

    static List<Change.Cell> cells(Snapshot snapshot) {
        List<Change.Cell> cells = new ArrayList<>(List.of(new Change.Cell("name", null, snapshot.name()),
                new Change.Cell("asOf", null, snapshot.asOf().toString()),
                new Change.Cell("moment", null, String.valueOf(snapshot.moment())), new Change.Cell("sha256", null, snapshot.sha256())));
        snapshot.plan().ifPresent(plan -> cells.add(new Change.Cell("plan", null, plan)));
        return cells;
    }

    @Override
    public List<Sentence> faults(Statements statements) throws SQLException {
        Connection connection = statements.connection();
        List<Sentence> faults = new ArrayList<>();
        for (Snapshot snapshot : new SnapshotTable(statements).all()) {
            boolean told = new TransactionReader(connection).changes(snapshot.moment() + 1).stream()
                    .anyMatch(change -> change.id().equals(snapshot.id()) && change.cells().equals(cells(snapshot)));
            if (!told) {
                faults.add(Texts.CATALOGUE.sentence("snapshot.altered", snapshot.name()));
            } else if (!new PastProgram(engine, mapping, snapshot.moment(), snapshot.plan()).hash(statements).equals(snapshot.sha256())) {
                faults.add(Texts.CATALOGUE.sentence("snapshot.lost", snapshot.name()));
            }
        }
        return faults;
    }
}
