package org.rashinban.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection and the statements that were prepared on it, both kept from one transaction to the next: for a small transaction they
 * would cost more than itself.
 */
public final class Statements implements AutoCloseable {

    private static final int KEPT = 256;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);

    public Statements(Connection connection) {
        this.connection = connection;
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
