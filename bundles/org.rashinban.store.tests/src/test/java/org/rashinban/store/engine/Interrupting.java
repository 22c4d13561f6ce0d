package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.rashinban.store.failure.StoreFailure.Kind;

/** An engine under whose user somebody else does something after so many transactions. */
public final class Interrupting implements Engine {

    private final Engine engine;
    private final AtomicInteger left;
    private final Runnable action;

    public Interrupting(Engine engine, int after, Runnable action) {
        this.engine = engine;
        left = new AtomicInteger(after);
        this.action = action;
    }

    @Override
    public Connection connect() throws SQLException {
        return engine.connect();
    }

    @Override
    public Statements take() throws SQLException {
        return engine.take();
    }

    @Override
    public void giveBack(Statements statements) throws SQLException {
        engine.giveBack(statements);
        if (left.decrementAndGet() == 0) {
            action.run();
        }
    }

    @Override
    public String columnTypes(String script) {
        return engine.columnTypes(script);
    }

    @Override
    public String byCodePoint(String column) {
        return engine.byCodePoint(column);
    }

    @Override
    public Kind failure(SQLException exception) {
        return engine.failure(exception);
    }

    @Override
    public void backup(Path folder) {
        engine.backup(folder);
    }

    @Override
    public List<String> checkConsistency() {
        return engine.checkConsistency();
    }

    @Override
    public void close() {
        engine.close();
    }
}
