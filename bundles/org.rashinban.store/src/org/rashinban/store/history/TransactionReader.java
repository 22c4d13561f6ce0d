package org.rashinban.store.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;

/** Reads transactions of the history. */
public final class TransactionReader {

    private static final String HEADER =
            "SELECT \"tx\", \"at\", \"user_name\", \"reason\", \"changes\", \"previous_hash\", \"hash\" FROM \"history\"";

    private static final String PARTS = "SELECT \"changes\" FROM \"history_part\" WHERE \"tx\" = ? ORDER BY \"part\"";

    private final Connection connection;

    public TransactionReader(Connection connection) {
        this.connection = connection;
    }

    public TransactionHeader header(long tx) throws SQLException {
        return find(tx).orElseThrow(() -> broken("the history has no transaction " + tx, null));
    }

    /** Empty if there is no such transaction. */
    public Optional<TransactionHeader> find(long tx) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEADER + " WHERE \"tx\" = ?")) {
            statement.setLong(1, tx);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(header(row)) : Optional.empty();
            }
        }
    }

    /** The number of the last transaction; 0 if there is none. */
    public long last() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT MAX(\"tx\") FROM \"history\"");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Transactions after the given one, oldest first. */
    public List<TransactionHeader> after(long tx) throws SQLException {
        List<TransactionHeader> headers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(HEADER + " WHERE \"tx\" > ? ORDER BY \"tx\"")) {
            statement.setLong(1, tx);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    headers.add(header(row));
                }
            }
        }
        return headers;
    }

    /** The last transaction that was committed at this moment or before it. */
    public Optional<TransactionHeader> lastAt(Instant moment) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement(HEADER + " WHERE \"tx\" = (SELECT MAX(\"tx\") FROM \"history\" WHERE \"at\" <= ?)")) {
            statement.setLong(1, moment.toEpochMilli());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(header(row)) : Optional.empty();
            }
        }
    }

    public List<Change> changes(long tx) throws SQLException {
        List<Change> changes = new ArrayList<>();
        eachChange(tx, changes::add);
        return changes;
    }

    /** What is done with one change after the other. */
    @FunctionalInterface
    public interface Step {
        void take(Change change) throws SQLException;
    }

    /** Every change after a transaction, the last one first. */
    public void backwards(long tx, Step step) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT \"tx\", \"last_part\" FROM \"history\" WHERE \"tx\" > ? ORDER BY \"tx\" DESC");
                PreparedStatement parts = connection.prepareStatement(PARTS + " DESC")) {
            select.setLong(1, tx);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    backwards(row.getBytes(2), step);
                    parts.setLong(1, row.getLong(1));
                    try (ResultSet part = parts.executeQuery()) {
                        while (part.next()) {
                            backwards(part.getBytes(1), step);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw broken("the changes after transaction " + tx + " cannot be read", e);
        }
    }

    /** For whoever finds that the history is not the one that was written. */
    static StoreFailure broken(String what, IOException cause) {
        return new StoreFailure(Kind.HISTORY, new SQLException(what, cause));
    }

    private static void backwards(byte[] part, Step step) throws SQLException, IOException {
        for (Change change : ChangeCodec.decode(ChangeCodec.inflate(part)).reversed()) {
            step.take(change);
        }
    }

    /**
     * Whether an object was there right after an earlier transaction.
     *
     * @param written a later transaction that changed the object
     */
    public boolean existed(String id, long written, long moment) throws SQLException {
        long tx = written;
        while (tx > moment) {
            tx = change(id, tx).previous();
        }
        return tx > 0 && change(id, tx).kind() != Change.Kind.DELETE;
    }

    private Change change(String id, long tx) throws SQLException {
        return changes(tx).stream().filter(candidate -> candidate.id().equals(id)).reduce((first, last) -> last)
                .orElseThrow(() -> lost(id));
    }

    static StoreFailure lost(String id) {
        return broken("the history has lost a change of " + id, null);
    }

    /** Without holding more than a part of them, for transactions of any size. */
    public void eachChange(long tx, Consumer<Change> visitor) throws SQLException {
        eachPart(tx, part -> ChangeCodec.decode(part).forEach(visitor));
    }

    /** What is done with the bytes of one part. */
    @FunctionalInterface
    interface Part {
        void take(byte[] plain) throws IOException;
    }

    /** The plain bytes that the hash of the transaction covers. */
    void eachPart(long tx, Part visitor) throws SQLException {
        for (String sql : List.of(PARTS, "SELECT \"last_part\" FROM \"history\" WHERE \"tx\" = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, tx);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        visitor.take(ChangeCodec.inflate(row.getBytes(1)));
                    }
                }
            } catch (IOException e) {
                throw broken("the changes of transaction " + tx + " cannot be read", e);
            }
        }
    }

    private static TransactionHeader header(ResultSet row) throws SQLException {
        return new TransactionHeader(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4),
                row.getInt(5),
                row.getString(6), row.getString(7));
    }
}
