package org.rashinban.cli.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.store.access.Session;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.program.FrozenProgram;

/** Lists the transactions of a store, or every change of one object; or says how an object, or a KPI with its parts, stood on a day. */
public final class HistoryCommand implements Command {

    private static final Option OBJECT = Option.value("object", "ID", Texts.CATALOGUE.sentence("option.object"));

    private final OpenStores stores;
    private final AsOf asOf;

    public HistoryCommand() {
        this(Clock.systemDefaultZone());
    }

    HistoryCommand(Clock clock) {
        stores = new OpenStores(clock);
        asOf = new AsOf(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), OpenStores.USER, OpenStores.COPY, OBJECT, KpiByCode.OPTION, ProgramSource.PLAN,
                AsOf.OPTION, RowFormat.option())
                .withSynopsis("--store DIR [(--object ID | --kpi CODE [--plan ID]) [--as-of DATE]] [--user NAME] [--read-only-copy]"
                        + " [--format csv|json]");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        try (OpenedStore open = stores.openForReading(invocation)) {
            Rows rows = rows(open.session(), invocation.arguments());
            RowFormat.of(invocation.arguments()).write(rows, invocation.out());
            return ExitCode.DONE;
        }
    }

    private Rows rows(Session session, Arguments arguments) {
        boolean ofKpi = arguments.has(KpiByCode.OPTION.name());
        if (ofKpi || arguments.has(OBJECT.name())) {
            arguments.exactlyOneOf(KpiByCode.OPTION.name(), OBJECT.name());
        }
        if (arguments.has(AsOf.OPTION.name()) && arguments.has(OBJECT.name())) {
            return state(session, arguments.required(OBJECT.name()), asOf.of(arguments));
        }
        if (arguments.has(AsOf.OPTION.name())) {
            LocalDate day = asOf.of(arguments);
            FrozenProgram then = session.programAsOf(day)
                    .orElseThrow(() -> CommandFailure.refused(Texts.CATALOGUE.sentence("history.before", day.toString())));
            return PastKpi.rows(then, KpiByCode.find(then.program(), arguments));
        }
        if (ofKpi) {
            return changes(session.history(), KpiByCode.find(session.programs().load().program(), arguments).getId());
        }
        return arguments.value(OBJECT.name()).map(object -> changes(session.history(), object))
                .orElseGet(() -> transactions(session.history()));
    }

    /** Of any object that the store ever held, also one that is gone; in the words of the history, as its changes are. */
    private static Rows state(Session session, String object, LocalDate day) {
        List<History.Entry> entries = session.history().of(object);
        if (entries.isEmpty()) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("history.unknown", object));
        }
        String type = entries.getFirst().change().type();
        List<List<Object>> rows = new ArrayList<>();
        session.stateAsOf(object, day)
                .orElseThrow(() -> CommandFailure.refused(Texts.CATALOGUE.sentence("history.absent", object, day.toString())))
                .forEach((feature, value) -> rows.add(List.of(type, object, feature, value)));
        return new Rows(PastKpi.COLUMNS, rows);
    }

    private static Rows transactions(History history) {
        List<List<Object>> rows = new ArrayList<>();
        for (TransactionHeader header : history.transactions()) {
            rows.add(List.of(header.tx(), header.at(), header.user(), header.reason(), header.changes(), header.hash()));
        }
        return new Rows(List.of("transaction", "at", "user", "reason", "changes", "hash"), rows);
    }

    private static Rows changes(History history, String object) {
        List<List<Object>> rows = new ArrayList<>();
        List<History.Entry> entries = history.of(object);
        if (entries.isEmpty()) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("history.unknown", object));
        }
        for (History.Entry entry : entries) {
            for (Change.Cell cell : entry.change().cells()) {
                rows.add(Arrays.asList(entry.transaction().tx(), entry.transaction().at(), entry.transaction().user(),
                        entry.transaction().reason(),
                        entry.change().kind(), entry.change().type(), cell.feature(), cell.before(), cell.after()));
            }
        }
        return new Rows(List.of("transaction", "at", "user", "reason", "change", "type", "feature", "old", "new"), rows);
    }
}
