package org.rashinban.store.snapshot;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.store.engine.Statements;

/** The snapshots as the database holds them. */
final class SnapshotTable {

    private static final String COLUMNS =
            "\"id\", \"name\", \"as_of\", \"moment\", \"frozen_at\", \"user_name\", \"note\", \"sha256\", \"plan\"";

    private final Statements statements;

    SnapshotTable(Statements statements) {
        this.statements = statements;
    }

    /**
     * A snapshot with what nobody but this package sees.
     *
     * @param tx transaction that froze it
     */
    record Entry(Snapshot snapshot, long tx) {
    }

    /** In the order in which they were frozen. */
    List<Snapshot> all() throws SQLException {
        return entries().stream().map(Entry::snapshot).toList();
    }

    /** The same with their transactions. */
    List<Entry> entries() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = statements.prepare("SELECT " + COLUMNS + ", \"tx\" FROM \"snapshot\" ORDER BY \"tx\"").executeQuery()) {
            while (row.next()) {
                entries.add(new Entry(new Snapshot(row.getString(1), row.getString(2), row.getDate(3).toLocalDate(), row.getLong(4),
                        Instant.ofEpochMilli(row.getLong(5)), row.getString(6), row.getString(7),
                        Optional.ofNullable(row.getString(9)), row.getString(8)), row.getLong(10)));
            }
        }
        return entries;
    }

    void insert(Snapshot snapshot, long tx) throws SQLException {
        try (PreparedStatement statement = statements.connection().prepareStatement(
                "INSERT INTO \"snapshot\" (" + COLUMNS + ", \"name_key\", \"tx\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, snapshot.id());
            statement.setString(2, snapshot.name());
            statement.setDate(3, Date.valueOf(snapshot.asOf()));
            statement.setLong(4, snapshot.moment());
            statement.setLong(5, snapshot.frozenAt().toEpochMilli());
            statement.setString(6, snapshot.user());
            statement.setString(7, snapshot.note());
            statement.setString(8, snapshot.sha256());
            statement.setString(9, snapshot.plan().orElse(null));
            statement.setString(10, key(snapshot.name()));
            statement.setLong(11, tx);
            statement.executeUpdate();
        }
    }

    /** Two names with one key are one name: width and case make no difference. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
