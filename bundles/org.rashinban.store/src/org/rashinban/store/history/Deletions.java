package org.rashinban.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which transaction removed what is no longer there: the way to the history of what is gone. */
public final class Deletions {

    private final Connection connection;

    public Deletions(Connection connection) {
        this.connection = connection;
    }

    /** An identifier can be deleted more than once: undoing a deletion brings the same object back. */
    public void remember(String id, long tx) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE \"deleted\" SET \"tx\" = ? WHERE \"id\" = ?")) {
            update.setLong(1, tx);
            update.setString(2, id);
            if (update.executeUpdate() > 0) {
                return;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"deleted\" (\"tx\", \"id\") VALUES (?, ?)")) {
            insert.setLong(1, tx);
            insert.setString(2, id);
            insert.executeUpdate();
        }
    }

    /** The last deletion of each identifier that ever was deleted. */
    public Map<String, Long> all() throws SQLException {
        Map<String, Long> all = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT \"id\", \"tx\" FROM \"deleted\"");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.put(row.getString(1), row.getLong(2));
            }
        }
        return all;
    }

    public Optional<Long> of(String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT \"tx\" FROM \"deleted\" WHERE \"id\" = ?")) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }
}
