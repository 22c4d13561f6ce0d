package org.rashinban.store.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one transaction into the history, beside the rows that it changes and committed with them. Creating it takes the next number
 * and keeps other writers waiting until commit or rollback.
 */
public final class TransactionWriter {

    private static final int CHANGES_PER_PART = 1000;

    private final Connection connection;
    private final long tx;
    private final Instant at;
    private final String user;
    private final String reason;
    private final String previousHash;
    private final HashChain chain;
    private final List<Change> pending = new ArrayList<>();
    private int parts;
    private int count;

    public TransactionWriter(Connection connection, Clock clock, String user, String reason) throws SQLException {
        this.connection = connection;
        this.user = user;
        this.reason = reason;
        try (PreparedStatement next = connection.prepareStatement("UPDATE \"head\" SET \"tx\" = \"tx\" + 1")) {
            next.executeUpdate();
        }
        try (PreparedStatement head = connection.prepareStatement("SELECT \"tx\", \"at\", \"hash\" FROM \"head\"");
                ResultSet row = head.executeQuery()) {
            row.next();
            tx = row.getLong(1);
            Instant last = Instant.ofEpochMilli(row.getLong(2));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            at = now.isBefore(last) ? last : now;
            previousHash = row.getString(3);
        }
        chain = new HashChain(previousHash, tx, at, user, reason);
    }

    public long tx() {
        return tx;
    }

    public void add(Change change) throws SQLException {
        pending.add(change);
        if (pending.size() == CHANGES_PER_PART) {
            writePart();
        }
    }

    /** Completes the history; the caller commits. */
    public TransactionHeader finish() throws SQLException {
        if (!pending.isEmpty()) {
            writePart();
        }
        String hash = chain.hash();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"history\" (\"tx\", \"at\", \"user_name\", \"reason\", "
                + "\"changes\", \"previous_hash\", \"hash\") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, tx);
            insert.setLong(2, at.toEpochMilli());
            insert.setString(3, user);
            insert.setString(4, reason);
            insert.setInt(5, count);
            insert.setString(6, previousHash);
            insert.setString(7, hash);
            insert.executeUpdate();
        }
        try (PreparedStatement head = connection.prepareStatement("UPDATE \"head\" SET \"at\" = ?, \"hash\" = ?")) {
            head.setLong(1, at.toEpochMilli());
            head.setString(2, hash);
            head.executeUpdate();
        }
        return new TransactionHeader(tx, at, user, reason, count, previousHash, hash);
    }

    private void writePart() throws SQLException {
        byte[] plain = ChangeCodec.encode(pending);
        chain.add(plain);
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO \"history_part\" (\"tx\", \"part\", \"changes\") VALUES (?, ?, ?)")) {
            insert.setLong(1, tx);
            insert.setInt(2, parts);
            insert.setBytes(3, ChangeCodec.deflate(plain));
            insert.executeUpdate();
        }
        parts++;
        count += pending.size();
        pending.clear();
    }
}
