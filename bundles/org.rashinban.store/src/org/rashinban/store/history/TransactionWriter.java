package org.rashinban.store.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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
        HistoryEnd end = HistoryEnd.take(statements);
        tx = end.tx() + 1;
        Instant now = Instant.ofEpochMilli(clock.millis());
        at = now.isBefore(end.at()) ? end.at() : now;
        previousHash = end.hash();
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
        if (pending.size() == CHANGES_PER_PART) {
            PreparedStatement insert = statements.prepare("INSERT INTO \"history_part\" (\"tx\", \"part\", \"changes\") VALUES (?, ?, ?)");
            insert.setLong(1, tx);
            insert.setInt(2, parts++);
            insert.setBytes(3, part());
            insert.executeUpdate();
        }
        pending.add(change);
    }

    /** Completes the history; the caller commits. */
    public TransactionHeader finish() throws SQLException {
        byte[] last = part();
        String hash = chain.hash();
        PreparedStatement insert = statements.prepare("INSERT INTO \"history\" (\"tx\", \"at\", \"user_name\", \"reason\", "
                + "\"changes\", \"previous_hash\", \"hash\", \"last_part\") VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, tx);
        insert.setLong(2, at.toEpochMilli());
        insert.setString(3, user);
        insert.setString(4, reason);
        insert.setInt(5, count);
        insert.setString(6, previousHash);
        insert.setString(7, hash);
        insert.setBytes(8, last);
        insert.executeUpdate();
        statements.remember(new HistoryEnd(tx, at, hash));
        statements.wrote(tx, count);
        return new TransactionHeader(tx, at, user, reason, count, previousHash, hash);
    }

    private byte[] part() {
        byte[] plain = ChangeCodec.encode(pending);
        chain.add(plain);
        count += pending.size();
        pending.clear();
        return ChangeCodec.deflate(plain);
    }
}
