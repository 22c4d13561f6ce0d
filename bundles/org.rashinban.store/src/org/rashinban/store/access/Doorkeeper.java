package org.rashinban.store.access;

import java.time.Clock;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Role;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;

/** Lets people into a store. As long as a store has no users, whoever opens it may do everything, under the name that the system gives. */
public final class Doorkeeper {

    private final Engine engine;
    private final ModelMapping mapping;
    private final Clock clock;

    public Doorkeeper(Engine engine, ModelMapping mapping, Clock clock) {
        this.engine = engine;
        this.mapping = mapping;
        this.clock = clock;
    }

    /** @param credentials empty if nobody in particular asks */
    public SessionOpening open(Optional<Credentials> credentials) {
        Actor anybody = new Actor(System.getProperty("user.name"), Role.ADMINISTRATOR, Optional.empty());
        return new SessionOpening.Opened(new Session(engine, mapping, clock, anybody));
    }
}
