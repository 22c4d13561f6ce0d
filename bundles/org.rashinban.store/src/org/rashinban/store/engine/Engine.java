package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The one place where database engines differ. Everything else in the store is standard SQL. */
public interface Engine extends AutoCloseable {

    /** A new connection, without auto-commit, reading what is committed. */
    Connection connect() throws SQLException;

    /** Does the work within one transaction: committed when it returns, rolled back when it fails. */
    default <T> T transact(Work<T> work) throws SQLException {
        try (Connection connection = connect()) {
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** What is done within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The engine's words for the type names in migration scripts, such as {@code ${bytes}}. */
    String columnTypes(String script);

    /** Isolation under which a whole program is read as of one moment. */
    int consistentRead();

    /** What went wrong, in the store's terms. */
    Failure failure(SQLException exception);

    /** Copies the database as of one moment into a new folder while it is in use. */
    void backup(Path folder) throws SQLException;

    /** Checks the engine's own structures (pages, indexes). An exception names the first damage. */
    void checkConsistency() throws SQLException;

    @Override
    void close();

    /** Kinds of failure that users are told apart. */
    enum Failure {
        /** Another process has the database open. */
        IN_USE,
        /** Somebody else holds what is needed; trying again may help. */
        BUSY,
        /** The passphrase is missing or wrong. */
        PASSPHRASE,
        /** No room, or the folder cannot be written. */
        STORAGE,
        /** Files are missing or altered. */
        DAMAGED,
        /** Anything else: a defect of the program. */
        UNEXPECTED
    }
}
