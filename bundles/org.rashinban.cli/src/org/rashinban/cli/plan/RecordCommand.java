package org.rashinban.cli.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.permission.Right;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.access.Session;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/**
 * Enters one reported value of a KPI. A value that is there already for the period is replaced; the history keeps it. What a department
 * enters is submitted, and the office accepts it.
 */
public final class RecordCommand implements Command {

    static final Option REASON = Option.value("reason", "TEXT", Texts.CATALOGUE.sentence("option.reason"));

    private final Clock clock;
    private final OpenStores stores;

    public RecordCommand() {
        this(Clock.systemDefaultZone());
    }

    RecordCommand(Clock clock) {
        this.clock = clock;
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage
                .of(ProgramSource.STORE.asRequired(), OpenStores.USER, KpiByCode.OPTION.asRequired(), ProgramSource.PLAN,
                        Periods.OPTION.asRequired(),
                        TypedValue.VALUE,
                        TypedValue.TEXT,
                        TypedValue.NUMERATOR, TypedValue.DENOMINATOR, TypedValue.ABOUT, TypedValue.NOTE, REASON)
                .withSynopsis("--store DIR --kpi CODE --period FY2024 (--value N | --text T | --numerator N --denominator N)"
                        + " [--plan ID] [--about] [--note T] [--reason T] [--user NAME]");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        FiscalPeriod period = begun(Periods.required(arguments));
        try (OpenedStore open = stores.open(invocation)) {
            Session session = open.session();
            ProgramState state = session.programs().load();
            Kpi kpi = KpiByCode.find(state.program(), arguments);
            Actual actual = actual(session.programs().loadActuals(state, kpi), kpi, period);
            TypedValue.of(arguments, kpi).enter(actual);
            actual.setState(session.actor().role().has(Right.EDIT_PROGRAM) ? ActualState.ACCEPTED : ActualState.SUBMITTED);
            return saved(session.save(state, arguments.value(REASON.name()).orElse("")),
                    invocation, kpi,
                    period);
        }
    }

    private FiscalPeriod begun(FiscalPeriod period) {
        if (period.first().isAfter(LocalDate.now(clock))) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("period.ahead", period));
        }
        return period;
    }

    private static Actual actual(List<Actual> actuals, Kpi kpi, FiscalPeriod period) {
        return actuals.stream().filter(actual -> Objects.equals(actual.getPeriod(), period)).findFirst()
                .orElseGet(() -> Entering.add(kpi, period));
    }

    private static ExitCode saved(SaveResult result, Invocation invocation, Kpi kpi, FiscalPeriod period) {
        switch (result) {
            case SaveResult.Saved saved -> invocation.say(Texts.CATALOGUE.sentence("recorded", kpi.getCode(), period));
            case SaveResult.Unchanged unchanged -> invocation.say(Texts.CATALOGUE.sentence("recorded.already", kpi.getCode(), period));
            case SaveResult.Conflicts conflicts -> throw CommandFailure.refused(Texts.CATALOGUE.sentence("conflict", kpi.getCode(),
                    conflicts.conflicts().getFirst().user(), conflicts.conflicts().getFirst().theirs().orElse("")));
            case SaveResult.Refused refused -> throw CommandFailure.refused(refused.why());
        }
        return ExitCode.DONE;
    }
}
