package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change.Cell;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Every stored object with all that it holds, in the words of the history. */
public final class StoredRows {

    private final Statements statements;
    private final ModelMapping mapping;

    public StoredRows(Statements statements, ModelMapping mapping) {
        this.statements = statements;
        this.mapping = mapping;
    }

    /**
     * One stored object.
     *
     * @param tx that wrote it last
     * @param parent identifier of the containing object; null for the program
     * @param cells as if it were inserted now
     */
    public record StoredRow(Table table, String id, long tx, String parent, String feature, List<Cell> cells) {
    }

    /** The stored object of this class. */
    public Optional<StoredRow> find(EClass type, String id) throws SQLException {
        return Optional.ofNullable(new RowReader(statements, mapping).find(type, id)).map(this::object);
    }

    /** Whether an object of this class is stored. */
    public static boolean exists(Statements statements, ModelMapping mapping, EClass type, String id) throws SQLException {
        return new RowReader(statements, mapping).find(type, id) != null;
    }

    /** Is shown one object after the other; those that are read by query are not held in memory. */
    @FunctionalInterface
    public interface Visitor {
        void visit(StoredRow object) throws SQLException;
    }

    public void each(Visitor visitor) throws SQLException {
        RowReader reader = new RowReader(statements, mapping);
        Map<String, Row> structure = new LinkedHashMap<>();
        for (Table table : mapping.tables(Realm.STRUCTURE)) {
            reader.all(table, row -> structure.put(row.id(), row));
        }
        reader.fillLists(structure);
        for (Row row : structure.values()) {
            visitor.visit(object(row));
        }
        for (Table table : mapping.tables(Realm.QUERIED)) {
            Relay relay = new Relay(visitor);
            reader.all(table, relay::accept);
            relay.finish();
        }
    }

    private StoredRow object(Row row) {
        return new StoredRow(row.table(), row.id(), row.tx(), row.parent(), row.feature(),
                Changes.change(mapping, null, row, 0).cells());
    }

    /** Carries a failure of the visitor past the reader. */
    private final class Relay {

        private final Visitor visitor;
        private SQLException failure;

        Relay(Visitor visitor) {
            this.visitor = visitor;
        }

        void accept(Row row) {
            if (failure == null) {
                try {
                    visitor.visit(object(row));
                } catch (SQLException e) {
                    failure = e;
                }
            }
        }

        void finish() throws SQLException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
