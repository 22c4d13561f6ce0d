package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Invocation;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.UserResult;

/** Lets in a user who was kept out after too many wrong passwords. */
public final class UsersUnlockCommand extends UserCommand {

    public UsersUnlockCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersUnlockCommand(Clock clock) {
        super(clock, "unlocked", NAME.asRequired());
    }

    @Override
    UserResult change(Session session, Invocation invocation) {
        return session.users().unlock(name(invocation));
    }
}
