package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;

/** The one place where database engines differ. Everything else in the store is standard SQL. */
public interface Engine extends AutoCloseable {

    /** A new connection, without auto-commit, reading what is committed. */
    Connection connect() throws SQLException;

    /**
     * Does the work within one transaction: committed when it returns, rolled back when it fails.
     *
     * @throws StoreFailure if the database cannot do it
     */
    default <T> T transact(Work<T> work) {
        try (Connection connection = connect()) {
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreFailure(failure(e), e);
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
    Kind failure(SQLException exception);

    /** Copies the database as of one moment into a new folder while it is in use. */
    void backup(Path folder);

    /** Checks the engine's own structures (pages, indexes). Each damage in the engine's own words; none when all is well. */
    List<String> checkConsistency();

    @Override
    void close();
}
