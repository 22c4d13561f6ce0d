package org.rashinban.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A connection and the statements that were prepared on it, both kept from one transaction to the next: for a small transaction they
 * would cost more than itself.
 */
public final class Statements implements AutoCloseable {

    /** Each one costs a little at every commit; those of a save are two, and to prepare one again is cheap as long as the engine knows it. */
    private static final int KEPT = 3;

    /** What a transaction writes at most before its connection is worn. */
    private static final int FEW = 1000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);

    private final Map<Class<?>, Object> remembered = new HashMap<>();
    private final Turns turns;
    private Turn turn = Turn.NONE;
    private OptionalLong wrote = OptionalLong.empty();
    private boolean worn;

    private enum Turn {
        NONE, READING, WRITING
    }

    /** For a connection beside which nobody writes. */
    public Statements(Connection connection) {
        this(connection, new Turns());
    }

    /** @param turns shared by all who work in the database */
    Statements(Connection connection, Turns turns) {
        this.connection = connection;
        this.turns = turns;
    }

    public Connection connection() {
        return connection;
    }

    /** The statement stays open for the next one who needs it; whoever executes a query closes its result. */
    public PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
        return statement;
    }

    /** From here to the end of the transaction nobody else writes, and nobody reads as of one moment. */
    public void takeTurnToWrite() throws SQLException {
        if (turn == Turn.NONE) {
            turns.write();
            turn = Turn.WRITING;
            wrote = turns.last();
        } else if (turn == Turn.READING) {
            throw new IllegalStateException("who reads as of one moment does not write");
        }
    }

    /** From here to the end of the transaction nobody writes: whatever is read is as of one moment. */
    public void readAsOfOneMoment() throws SQLException {
        if (turn == Turn.NONE) {
            turns.read();
            turn = Turn.READING;
        }
    }

    /** The number of the last transaction if it is known; for whoever has the turn to write. */
    public OptionalLong last() {
        return turns.last();
    }

    /**
     * What the last transaction is once this one is committed.
     *
     * @param changes how many objects it changed
     */
    public void wrote(long tx, int changes) {
        wrote = OptionalLong.of(tx);
        worn |= changes > FEW;
    }

    /**
     * Whether a large transaction went through this connection. Whatever an engine keeps for a connection may have grown with it: Derby walks
     * through the table of its locks at every commit, however many are left in it.
     */
    boolean isWorn() {
        return worn;
    }

    private void endTurn(OptionalLong last) {
        switch (turn) {
            case NONE -> {
                return;
            }
            case READING -> turns.endReading();
            case WRITING -> turns.endWriting(last);
        }
        turn = Turn.NONE;
    }

    void commit() throws SQLException {
        OptionalLong last = OptionalLong.empty();
        try {
            connection.commit();
            last = wrote;
        } finally {
            // If it failed, nobody knows what was written.
            endTurn(last);
        }
    }

    /**
     * Keeps what is true once this transaction is committed. It names the transaction, and whoever asks for it makes sure that no other one
     * came after.
     */
    public void remember(Object known) {
        remembered.put(known.getClass(), known);
    }

    /** What was remembered last, if it is of this type. */
    public <T> Optional<T> remembered(Class<T> type) {
        return Optional.ofNullable(type.cast(remembered.get(type)));
    }

    /** Nothing of this transaction is to be; what was to be remembered of it is not either. */
    public void rollback() throws SQLException {
        remembered.clear();
        OptionalLong last = OptionalLong.empty();
        try {
            connection.rollback();
            last = turns.last();
        } finally {
            endTurn(last);
        }
    }

    /** Between two transactions: within one, a statement may hold rows that wait to be executed. */
    void forgetLongestUnused() throws SQLException {
        Iterator<PreparedStatement> longestUnusedFirst = prepared.values().iterator();
        for (int excess = prepared.size() - KEPT; excess > 0; excess--) {
            longestUnusedFirst.next().close();
            longestUnusedFirst.remove();
        }
    }

    @Override
    public void close() throws SQLException {
        // Closes the statements with it.
        connection.close();
    }
}
