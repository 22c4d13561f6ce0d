package org.rashinban.store.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.rashinban.store.engine.Statements;

/** The last transaction of a history, onto which the next one is hung. */
record HistoryEnd(long tx, Instant at, String hash) {

    private static final HistoryEnd NOTHING = new HistoryEnd(0, Instant.EPOCH, HashChain.START);

    /**
     * Takes the next number, which keeps other writers waiting, and says after what. What this connection wrote last need not be read
     * again, as long as its number is still the last one.
     */
    static HistoryEnd take(Statements statements) throws SQLException {
        Optional<HistoryEnd> known = statements.remembered(HistoryEnd.class);
        if (known.isPresent()) {
            PreparedStatement next = statements.prepare("UPDATE \"head\" SET \"tx\" = ? WHERE \"tx\" = ?");
            next.setLong(1, known.get().tx() + 1);
            next.setLong(2, known.get().tx());
            if (next.executeUpdate() == 1) {
                return known.get();
            }
        }
        // An update, not a cursor "for update": its lock stays until the end of the transaction with every engine.
        statements.prepare("UPDATE \"head\" SET \"tx\" = \"tx\" + 1").executeUpdate();
        try (ResultSet row = statements.prepare("SELECT \"head\".\"tx\", \"history\".\"at\", \"history\".\"hash\" FROM \"head\" "
                + "LEFT JOIN \"history\" ON \"history\".\"tx\" = \"head\".\"tx\" - 1").executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the history has no end");
            }
            long last = row.getLong(1) - 1;
            if (last == 0) {
                return NOTHING;
            }
            if (row.getString(3) == null) {
                throw new SQLException("the history has lost transaction " + last);
            }
            return new HistoryEnd(last, Instant.ofEpochMilli(row.getLong(2)), row.getString(3));
        }
    }
}
