package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Invocation;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.UserResult;

/** Keeps a user out until an administrator lets the user in again. */
public final class UsersLockCommand extends UserCommand {

    public UsersLockCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersLockCommand(Clock clock) {
        super(clock, "locked", NAME.asRequired());
    }

    @Override
    UserResult change(Session session, Invocation invocation) {
        return session.users().lock(name(invocation));
    }
}
