package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

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
        return transactPrepared(statements -> work.on(statements.connection()));
    }

    /** The same with statements that stay prepared from one transaction to the next. */
    default <T> T transactPrepared(PreparedWork<T> work) {
        try {
            Statements statements = take();
            try {
                T result = work.on(statements);
                statements.commit();
                giveBack(statements);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                abandon(statements, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreFailure(failure(e), e);
        }
    }

    private static void abandon(Statements statements, Throwable cause) {
        try (statements) {
            statements.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** What is done within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is done within one transaction with statements that are prepared already. */
    @FunctionalInterface
    interface PreparedWork<T> {
        T on(Statements statements) throws SQLException;
    }

    /** A connection that nobody else uses; an idle one if the engine keeps any. */
    default Statements take() throws SQLException {
        return new Statements(connect());
    }

    /** Takes back a connection on which no transaction is open. */
    default void giveBack(Statements statements) throws SQLException {
        statements.close();
    }

    /** The engine's words for the type names in migration scripts, such as {@code ${bytes}}. */
    String columnTypes(String script);

    /** What to order by so that texts come in the order of their code points, as Java compares them. */
    String byCodePoint(String column);

    /** What went wrong, in the store's terms. */
    Kind failure(SQLException exception);

    /** Copies the database as of one moment into a new folder while it is in use. */
    void backup(Path folder);

    /**
     * Does work that looks at all there is and takes long, so that nobody who saves meanwhile has to wait: beside a database that would make
     * others wait, on a copy of it as it stands now.
     */
    default <T> T apart(Function<Engine, T> work) {
        return work.apply(this);
    }

    /** Checks the engine's own structures (pages, indexes). Each damage in the engine's own words; none when all is well. */
    List<String> checkConsistency();

    @Override
    void close();
}
