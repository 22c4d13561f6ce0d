package org.rashinban.cli.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.OpenedStore;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.permission.Role;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.User;
import org.rashinban.store.access.UserResult;

/** A command that changes one user. A new password comes from the environment, never from the command line. */
abstract class UserCommand implements Command {

    static final Option NAME = Option.value("name", "NAME", Texts.CATALOGUE.sentence("option.name"));
    static final Option ROLE = Option.choice("role", Texts.CATALOGUE.sentence("option.role"),
            Stream.of(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)).toArray(String[]::new)).asRequired();
    static final Option DEPARTMENT = Option.value("department", "CODE", Texts.CATALOGUE.sentence("option.department"));
    private static final String NEW_PASSWORD = "RASHINBAN_NEW_PASSWORD";

    private final OpenStores stores;
    private final String done;
    private final List<Option> options;

    /** @param done key of what is said when it is done */
    UserCommand(Clock clock, String done, Option... options) {
        stores = new OpenStores(clock);
        this.done = done;
        this.options = List.of(options);
    }

    @Override
    public final Usage usage() {
        return Usage
                .of(Stream.concat(Stream.of(ProgramSource.STORE.asRequired()), Stream.concat(options.stream(), Stream.of(OpenStores.USER)))
                        .toArray(Option[]::new));
    }

    @Override
    public final ExitCode run(Invocation invocation) {
        try (OpenedStore open = stores.open(invocation)) {
            return switch (change(open.session(), invocation)) {
                case UserResult.Done changed -> said(invocation, changed.user());
                case UserResult.Refused refused -> throw CommandFailure.refused(refused.why());
            };
        }
    }

    abstract UserResult change(Session session, Invocation invocation);

    private ExitCode said(Invocation invocation, User user) {
        invocation.say(Texts.CATALOGUE.sentence("users." + done, user.name(), user.role()));
        return ExitCode.DONE;
    }

    static String name(Invocation invocation) {
        return invocation.arguments().required(NAME.name());
    }

    static Role role(Invocation invocation) {
        return Role.valueOf(invocation.arguments().required(ROLE.name()).toUpperCase(Locale.ROOT));
    }

    static String newPassword(Invocation invocation) {
        return Optional.ofNullable(invocation.environment().get(NEW_PASSWORD))
                .orElseThrow(() -> CommandFailure.refused(Texts.CATALOGUE.sentence("password.missing", NEW_PASSWORD)));
    }

    /** The identifier of the department that was named by its code or its name. */
    static Optional<String> department(Session session, Arguments arguments) {
        return arguments.value(DEPARTMENT.name()).map(typed -> {
            List<Department> found = Contents.of(session.programs().load().program(), Department.class)
                    .filter(department -> typed.equals(department.getCode()) || typed.equals(department.getName())
                            || typed.equals(department.getId()))
                    .toList();
            if (found.size() != 1) {
                throw CommandFailure
                        .refused(Texts.CATALOGUE.sentence(found.isEmpty() ? "department.unknown" : "department.ambiguous", typed));
            }
            return found.getFirst().getId();
        });
    }
}
