package org.rashinban.store.engine;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine under whose user somebody else does something after so many transactions. */
public final class Interrupting extends ForwardingEngine {

    private final Engine engine;
    private final AtomicInteger left;
    private final Runnable action;

    public Interrupting(Engine engine, int after, Runnable action) {
        super(engine);
        this.engine = engine;
        left = new AtomicInteger(after);
        this.action = action;
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
}
