package org.rashinban.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.store.engine.Statements;

/** Which transaction removed what is no longer there: the way to the history of what is gone. */
public final class Deletions {

    private final Statements statements;

    public Deletions(Statements statements) {
        this.statements = statements;
    }

    /** What was deleted is there again: undoing a deletion brings the same object back. */
    public void forget(String id) throws SQLException {
        PreparedStatement statement = statements.prepare("DELETE FROM \"deleted\" WHERE \"id\" = ?");
        statement.setString(1, id);
        statement.executeUpdate();
    }

    public void remember(String id, long tx) throws SQLException {
        PreparedStatement statement = statements.prepare("INSERT INTO \"deleted\" (\"tx\", \"id\") VALUES (?, ?)");
        statement.setLong(1, tx);
        statement.setString(2, id);
        statement.executeUpdate();
    }

    /** The last deletion of each identifier that is not there any more. */
    public Map<String, Long> all() throws SQLException {
        Map<String, Long> all = new HashMap<>();
        try (ResultSet row = statements.prepare("SELECT \"id\", \"tx\" FROM \"deleted\"").executeQuery()) {
            while (row.next()) {
                all.put(row.getString(1), row.getLong(2));
            }
        }
        return all;
    }

    /** Whether nothing is gone, as of a transaction after which nobody can have written. */
    public boolean isEmpty(long last) throws SQLException {
        Optional<Nothing> known = statements.remembered(Nothing.class);
        if (known.isPresent() && known.get().tx() == last) {
            return true;
        }
        try (ResultSet row = statements.prepare("SELECT \"tx\" FROM \"deleted\" FETCH FIRST 1 ROWS ONLY").executeQuery()) {
            return !row.next();
        }
    }

    /** Nothing was deleted up to this transaction, the one at work. */
    public void isStillEmpty(long tx) {
        statements.remember(new Nothing(tx));
    }

    private record Nothing(long tx) {
    }

    public Optional<Long> of(String id) throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT \"tx\" FROM \"deleted\" WHERE \"id\" = ?");
        statement.setString(1, id);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }
}
