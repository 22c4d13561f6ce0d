package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.rashinban.store.failure.StoreFailure.Kind;

/** Another database than Derby, which speaks as PostgreSQL does, in memory. */
final class OtherEngine implements Engine {

    private static final String URL = "jdbc:h2:mem:portable;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    private final Turns turns = new Turns();
    /** The database goes with its last connection. */
    private final Connection first;

    OtherEngine() throws SQLException {
        first = DriverManager.getConnection(URL);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(URL);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Statements take() throws SQLException {
        return new Statements(connect(), turns);
    }

    @Override
    public String columnTypes(String script) {
        return script.replace("${bytes}", "BYTEA").replace("${number}", "NUMERIC(31,10)");
    }

    @Override
    public String byCodePoint(String column) {
        return column;
    }

    @Override
    public Kind failure(SQLException exception) {
        return Kind.UNEXPECTED;
    }

    @Override
    public void backup(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> checkConsistency() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            first.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
