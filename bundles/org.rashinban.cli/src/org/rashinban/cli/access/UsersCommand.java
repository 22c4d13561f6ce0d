package org.rashinban.cli.access;

import java.time.Clock;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.OpenedStore;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.cli.plan.UserRows;

/** Lists the users of a store. */
public final class UsersCommand implements Command {

    private final OpenStores stores;

    public UsersCommand() {
        this(Clock.systemDefaultZone());
    }

    UsersCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), OpenStores.USER, OpenStores.COPY, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        try (OpenedStore open = stores.openForReading(invocation)) {
            RowFormat.of(invocation.arguments()).write(UserRows.of(open.session(), invocation.locale()), invocation.out());
            return ExitCode.DONE;
        }
    }
}
