package org.rashinban.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** What happened to a program: by transaction, and by object from its last change back to its first. */
public final class History {

    /** Tables of objects that have a history but are no part of the program. */
    private static final List<String> BESIDE_THE_PROGRAM = List.of("\"store_user\"", "\"snapshot\"");

    /** Where an object hangs, among its features: what it hangs on, by which feature, and where among others. */
    public static final String PLACE = "@place";

    private final Engine engine;
    private final ModelMapping mapping;

    public History(Engine engine, ModelMapping mapping) {
        this.engine = engine;
        this.mapping = mapping;
    }

    /** One change of one object, with who and when. */
    public record Entry(TransactionHeader transaction, Change change) {
    }

    /** All transactions, oldest first. */
    public List<TransactionHeader> transactions() {
        return engine.transact(connection -> new TransactionReader(connection).after(0));
    }

    /** Empty if there is no such transaction. */
    public Optional<TransactionHeader> transaction(long tx) {
        return engine.transact(connection -> new TransactionReader(connection).find(tx));
    }

    /** Everything that one transaction changed. */
    public List<Change> changes(TransactionHeader transaction) {
        return engine.transact(connection -> new TransactionReader(connection).changes(transaction.tx()));
    }

    /** What happened to an object, latest first; empty if no object ever had this identifier. */
    public List<Entry> of(String id) {
        return engine.transactPrepared(statements -> {
            Connection connection = statements.connection();
            List<Entry> entries = new ArrayList<>();
            TransactionReader reader = new TransactionReader(connection);
            Optional<Long> next = lastTransaction(statements, id);
            while (next.isPresent() && next.get() > 0) {
                Change change = reader.changes(next.get()).stream().filter(candidate -> candidate.id().equals(id)).findFirst()
                        .orElseThrow(() -> TransactionReader.lost(id));
                entries.add(new Entry(reader.header(next.get()), change));
                next = Optional.of(change.previous());
            }
            return entries;
        });
    }

    /**
     * The features of an object as they stood at a moment, as texts by name; empty if it did not exist then.
     */
    public Optional<Map<String, String>> stateAt(String id, Instant moment) {
        Map<String, String> state = new TreeMap<>();
        boolean exists = false;
        for (Entry entry : of(id).reversed()) {
            if (entry.transaction().at().isAfter(moment)) {
                break;
            }
            exists = entry.change().kind() != Change.Kind.DELETE;
            for (Change.Cell cell : entry.change().cells()) {
                if (cell.after() == null) {
                    state.remove(cell.feature());
                } else {
                    state.put(cell.feature(), cell.after());
                }
            }
        }
        return exists ? Optional.of(state) : Optional.empty();
    }

    private Optional<Long> lastTransaction(Statements statements, String id) throws SQLException {
        Connection connection = statements.connection();
        for (Realm realm : Realm.values()) {
            for (Table table : mapping.tables(realm)) {
                Optional<Long> tx = tx(connection, table.quotedName(), id);
                if (tx.isPresent()) {
                    return tx;
                }
            }
        }
        for (String table : BESIDE_THE_PROGRAM) {
            Optional<Long> tx = tx(connection, table, id);
            if (tx.isPresent()) {
                return tx;
            }
        }
        return new Deletions(statements).of(id);
    }

    private static Optional<Long> tx(Connection connection, String table, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT \"tx\" FROM " + table + " WHERE \"id\" = ?")) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }
}
