package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Invocation;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.UserResult;

/** Adds a user; the first one is an administrator. */
public final class UsersAddCommand extends UserCommand {

    public UsersAddCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersAddCommand(Clock clock) {
        super(clock, "added", NAME.asRequired(), ROLE, DEPARTMENT);
    }

    @Override
    UserResult change(Session session, Invocation invocation) {
        return session.users().add(name(invocation), role(invocation), department(session, invocation.arguments()),
                newPassword(invocation));
    }
}
