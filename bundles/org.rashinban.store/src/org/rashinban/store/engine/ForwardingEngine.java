package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.rashinban.store.failure.StoreFailure.Kind;

/** An engine that does what another one does, but for what a subclass does otherwise. It keeps connections in its own way. */
public abstract class ForwardingEngine implements Engine {

    private final Engine engine;

    protected ForwardingEngine(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Connection connect() throws SQLException {
        return engine.connect();
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
