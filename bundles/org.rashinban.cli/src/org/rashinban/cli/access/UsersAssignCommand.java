package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Invocation;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.UserResult;

/** Gives a user another role or department. */
public final class UsersAssignCommand extends UserCommand {

    public UsersAssignCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersAssignCommand(Clock clock) {
        super(clock, "assigned", NAME.asRequired(), ROLE, DEPARTMENT);
    }

    @Override
    UserResult change(Session session, Invocation invocation) {
        return session.users().assign(name(invocation), role(invocation), department(session, invocation.arguments()));
    }
}
