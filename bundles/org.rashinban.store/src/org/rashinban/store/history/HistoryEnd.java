package org.rashinban.store.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.rashinban.store.engine.Statements;

/** The last transaction of a history, onto which the next one is hung. */
record HistoryEnd(long tx, Instant at, String hash) {

    private static final HistoryEnd NOTHING = new HistoryEnd(0, Instant.EPOCH, HashChain.START);

    /**
     * Keeps other writers waiting, and says after what the next one comes. What this connection wrote last need not be read again, as long
     * as nobody wrote after it. Nothing is hung onto a history that is found to be damaged before the first one since the store was opened.
     */
    static HistoryEnd take(Statements statements) throws SQLException {
        statements.takeTurnToWrite();
        Optional<HistoryEnd> known = statements.remembered(HistoryEnd.class)
                .filter(end -> statements.last().equals(OptionalLong.of(end.tx())));
        if (known.isPresent()) {
            return known.get();
        }
        try (ResultSet row = statements.prepare("SELECT \"tx\", \"at\", \"hash\" FROM \"history\" "
                + "WHERE \"tx\" = (SELECT MAX(\"tx\") FROM \"history\")").executeQuery()) {
            if (row.next()) {
                HistoryEnd end = new HistoryEnd(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3));
                if (statements.last().isEmpty()) {
                    ChainCheck.requireEnds(statements.connection(), end.tx());
                }
                return end;
            }
        }
        long last = new TransactionReader(statements.connection()).last();
        if (last > 0) {
            throw TransactionReader.broken("the history has no transaction " + last, null);
        }
        return NOTHING;
    }
}
