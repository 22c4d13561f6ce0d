package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

/** Lists what a plan holds, one row an object. */
public final class ListCommand implements Command {

    private static final String WHAT = "what";

    private static final String USERS = "users";
    private static final String SNAPSHOTS = "snapshots";

    private final ProgramSource source;
    private final OpenStores stores;
    private final List<Listing<?>> listings = Stream.of(StructureListings.all(), MonitoringListings.all()).flatMap(List::stream).toList();

    public ListCommand() {
        this(TemplateLibrary.installed(), Clock.systemDefaultZone());
    }

    ListCommand(TemplateLibrary library, Clock clock) {
        source = new ProgramSource(library, clock);
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        Option what =
                Option.choice(WHAT, Texts.CATALOGUE.sentence("option.what"),
                        Stream.concat(listings.stream().map(Listing::name), Stream.of(USERS, SNAPSHOTS)).toArray(String[]::new));
        return Usage.of(ProgramSource.STORE, ProgramSource.TEMPLATE, ProgramSource.SNAPSHOT, OpenStores.USER, OpenStores.COPY,
                what.asRequired(), ProgramSource.PLAN, Periods.OPTION, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        String what = invocation.arguments().required(WHAT);
        if (what.equals(USERS) || what.equals(SNAPSHOTS)) {
            return ofStore(what, invocation);
        }
        FiscalPeriod period = Periods.of(invocation.arguments()).orElse(null);
        Listing<?> listing = listings.stream().filter(candidate -> candidate.name().equals(what)).findFirst().orElseThrow();
        try (ProgramSource.Reading reading = source.open(invocation)) {
            // Of values there may be millions: they are read and written one KPI after the other.
            Listing<?> read = what.equals(MonitoringListings.ACTUALS) ? MonitoringListings.actuals(reading::values) : listing;
            List<Plan> plans = ProgramSource.plans(reading.program(), invocation.arguments());
            RowFormat.of(invocation.arguments()).write(read.columns(), read.rows(plans, period), invocation.out());
        }
        return ExitCode.DONE;
    }

    /** Users and snapshots belong to a store, not to a plan. */
    private ExitCode ofStore(String what, Invocation invocation) {
        Stream.of(ProgramSource.SNAPSHOT, ProgramSource.PLAN, Periods.OPTION).map(Option::name).filter(invocation.arguments()::has)
                .findFirst().ifPresent(option -> {
                    throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("list.ofStore", "--" + option, what));
                });
        try (OpenedStore open = stores.openForReading(invocation)) {
            Rows rows = what.equals(USERS) ? UserRows.of(open.session(), invocation.locale()) : SnapshotRows.of(open.session());
            RowFormat.of(invocation.arguments()).write(rows, invocation.out());
        }
        return ExitCode.DONE;
    }
}
