package org.rashinban.store.access;

import java.time.Clock;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Role;
import org.rashinban.store.access.SessionOpening.Reason;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.mapping.ModelMapping;

/** Lets people into a store. As long as a store has no users, whoever opens it may do everything, under the name that the system gives. */
public final class Doorkeeper {

    private final Engine engine;
    private final Engine forSessions;
    private final ModelMapping mapping;
    private final Clock clock;

    /** @param forSessions what sessions work through; attempts to get in are counted even where they can change nothing */
    public Doorkeeper(Engine engine, Engine forSessions, ModelMapping mapping, Clock clock) {
        this.engine = engine;
        this.forSessions = forSessions;
        this.mapping = mapping;
        this.clock = clock;
    }

    /** @param credentials empty if nobody in particular asks */
    public SessionOpening open(Optional<Credentials> credentials) {
        if (engine.transact(connection -> new UserTable(connection).isEmpty())) {
            return opened(new Presence(Optional.empty(), new Actor(System.getProperty("user.name"), Role.ADMINISTRATOR, Optional.empty())));
        }
        return credentials.map(this::signIn).orElseGet(() -> new SessionOpening.Refused(Reason.CREDENTIALS_MISSING,
                Texts.CATALOGUE.sentence("credentials.missing")));
    }

    private SessionOpening signIn(Credentials credentials) {
        return switch (new PasswordCheck(engine, clock).check(credentials)) {
            case PasswordCheck.Outcome.Known known -> opened(
                    new Presence(Optional.of(known.entry().user().id()), known.entry().user().actor()));
            case PasswordCheck.Outcome.Unknown unknown -> unknown.refusal();
        };
    }

    private SessionOpening opened(Presence presence) {
        return new SessionOpening.Opened(new Session(forSessions, mapping, clock, presence));
    }
}
