package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Invocation;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.UserResult;

/** Sets a new password: of the user named, else of the user who asks. */
public final class UsersPasswordCommand extends UserCommand {

    public UsersPasswordCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersPasswordCommand(Clock clock) {
        super(clock, "password", NAME);
    }

    @Override
    UserResult change(Session session, Invocation invocation) {
        String password = newPassword(invocation);
        return invocation.arguments().value(NAME.name()).map(name -> session.users().setPassword(name, password))
                .orElseGet(() -> session.users().changeOwnPassword(OpenStores.password(invocation), password));
    }
}
