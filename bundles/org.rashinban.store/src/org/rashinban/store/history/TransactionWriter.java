package org.rashinban.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.store.engine.Statements;

/**
 * Writes one transaction into the history, beside the rows that it changes and committed with them. Creating it takes the next number
 * and keeps other writers waiting until commit or rollback.
 */
public final class TransactionWriter {

    private static final int CHANGES_PER_PART = 1000;

    private final Statements statements;
    private final long tx;
    private final Instant at;
    private final String user;
    private final String reason;
    private final String previousHash;
    private final HashChain chain;
    private final List<Change> pending = new ArrayList<>();
    private int parts;
    private int count;

    public TransactionWriter(Statements statements, Clock clock, String user, String reason) throws SQLException {
        this.statements = statements;
        this.user = user;
        this.reason = reason;
        // An update, not a cursor "for update": its lock stays until the end of the transaction with every engine.
        statements.prepare("UPDATE \"head\" SET \"tx\" = \"tx\" + 1").executeUpdate();
        try (ResultSet row = statements.prepare("SELECT \"tx\", \"at\", \"hash\" FROM \"head\"").executeQuery()) {
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

    /** When it happened, as the history will say. */
    public Instant at() {
        return at;
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
        PreparedStatement insert = statements.prepare("INSERT INTO \"history\" (\"tx\", \"at\", \"user_name\", \"reason\", "
                + "\"changes\", \"previous_hash\", \"hash\") VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, tx);
        insert.setLong(2, at.toEpochMilli());
        insert.setString(3, user);
        insert.setString(4, reason);
        insert.setInt(5, count);
        insert.setString(6, previousHash);
        insert.setString(7, hash);
        insert.executeUpdate();
        PreparedStatement head = statements.prepare("UPDATE \"head\" SET \"at\" = ?, \"hash\" = ?");
        head.setLong(1, at.toEpochMilli());
        head.setString(2, hash);
        head.executeUpdate();
        return new TransactionHeader(tx, at, user, reason, count, previousHash, hash);
    }

    private void writePart() throws SQLException {
        byte[] plain = ChangeCodec.encode(pending);
        chain.add(plain);
        count += pending.size();
        pending.clear();
        PreparedStatement insert = statements.prepare("INSERT INTO \"history_part\" (\"tx\", \"part\", \"changes\") VALUES (?, ?, ?)");
        insert.setLong(1, tx);
        insert.setInt(2, parts++);
        insert.setBytes(3, ChangeCodec.deflate(plain));
        insert.executeUpdate();
    }
}
