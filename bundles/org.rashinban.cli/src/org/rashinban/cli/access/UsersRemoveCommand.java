package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Invocation;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.UserResult;

/** Removes a user. */
public final class UsersRemoveCommand extends UserCommand {

    public UsersRemoveCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersRemoveCommand(Clock clock) {
        super(clock, "removed", NAME.asRequired());
    }

    @Override
    UserResult change(Session session, Invocation invocation) {
        return session.users().remove(name(invocation));
    }
}
