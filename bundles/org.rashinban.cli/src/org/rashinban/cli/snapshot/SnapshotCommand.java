package org.rashinban.cli.snapshot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.plan.AsOf;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.OpenedStore;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.store.snapshot.SnapshotResult;

/** Freezes the program of a store, or one of its plans, under a name. */
public final class SnapshotCommand implements Command {

    private static final Option NAME = Option.value("name", "NAME", Texts.CATALOGUE.sentence("option.name")).asRequired();
    private static final Option NOTE = Option.value("note", "TEXT", Texts.CATALOGUE.sentence("option.note"));

    private final OpenStores stores;
    private final AsOf asOf;

    public SnapshotCommand() {
        this(Clock.systemDefaultZone());
    }

    public SnapshotCommand(Clock clock) {
        stores = new OpenStores(clock);
        asOf = new AsOf(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), NAME, ProgramSource.PLAN, AsOf.OPTION, NOTE, OpenStores.USER);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        LocalDate day = asOf.of(arguments);
        try (OpenedStore open = stores.open(invocation)) {
            Optional<String> plan = arguments.value(ProgramSource.PLAN.name()).map(
                    code -> ProgramSource.plans(open.session().programs().load().program(), arguments).getFirst().getId());
            switch (open.session().snapshots().freeze(arguments.required(NAME.name()), day, arguments.value(NOTE.name()).orElse(""),
                    plan)) {
                case SnapshotResult.Frozen frozen -> invocation.say(Texts.CATALOGUE.sentence("frozen", frozen.snapshot().name(),
                        frozen.snapshot().asOf(), frozen.snapshot().sha256()));
                case SnapshotResult.Refused refused -> throw CommandFailure.refused(refused.why());
            }
            return ExitCode.DONE;
        }
    }
}
