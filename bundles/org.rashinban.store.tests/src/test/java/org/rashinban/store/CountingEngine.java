package org.rashinban.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.ForwardingEngine;

/** Counts how often the database is asked or told something. */
public final class CountingEngine extends ForwardingEngine {

    private static final Set<String> EXECUTIONS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    private int executions;

    public CountingEngine(Engine engine) {
        super(engine);
    }

    public int executionsOf(Runnable work) {
        int before = executions;
        work.run();
        return executions - before;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = super.connect();
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
}
