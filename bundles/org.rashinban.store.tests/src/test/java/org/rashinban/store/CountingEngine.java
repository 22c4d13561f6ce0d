package org.rashinban.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.failure.StoreFailure.Kind;

/** Counts how often the database is asked or told something. */
public final class CountingEngine implements Engine {

    private static final Set<String> EXECUTIONS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    private final Engine engine;
    private int executions;

    public CountingEngine(Engine engine) {
        this.engine = engine;
    }

    public int executionsOf(Runnable work) {
        int before = executions;
        work.run();
        return executions - before;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = engine.connect();
        return counting(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(method, connection, arguments);
            return result instanceof PreparedStatement statement ? counting(statement) : result;
        });
    }

    private PreparedStatement counting(PreparedStatement statement) {
        return counting(PreparedStatement.class, (proxy, method, arguments) -> {
            if (EXECUTIONS.contains(method.getName())) {
                executions++;
            }
            return invoke(method, statement, arguments);
        });
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T counting(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
