package org.rashinban.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.rashinban.store.failure.StoreFailure.Kind;

/** An engine through which nothing can be changed. */
public record ReadOnlyEngine(Engine engine) implements Engine {

    @Override
    public Connection connect() throws SQLException {
        Connection connection = engine.connect();
        connection.setReadOnly(true);
        return connection;
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
        Kind kind = engine.failure(exception);
        return kind == Kind.STORAGE ? Kind.READ_ONLY : kind;
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
