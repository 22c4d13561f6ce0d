package org.rashinban.store.engine;

import java.sql.Connection;
import java.sql.SQLException;

import org.rashinban.store.failure.StoreFailure.Kind;

/** An engine through which nothing can be changed. */
public final class ReadOnlyEngine extends ForwardingEngine {

    public ReadOnlyEngine(Engine engine) {
        super(engine);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = super.connect();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public Kind failure(SQLException exception) {
        Kind kind = super.failure(exception);
        return kind == Kind.STORAGE ? Kind.READ_ONLY : kind;
    }
}
