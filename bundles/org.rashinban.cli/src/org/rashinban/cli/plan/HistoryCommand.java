package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.History;
import org.rashinban.store.history.TransactionHeader;

/** Lists the transactions of a store, or every change of one object. */
public final class HistoryCommand implements Command {

    private static final Option OBJECT = Option.value("object", "ID", Texts.CATALOGUE.sentence("option.object"));

    private final OpenStores stores;

    public HistoryCommand() {
        this(Clock.systemDefaultZone());
    }

    HistoryCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), OpenStores.USER, OpenStores.COPY, OBJECT, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        try (OpenedStore open = stores.openForReading(invocation)) {
            History history = open.session().history();
            String object = invocation.arguments().value(OBJECT.name()).orElse("");
            Rows rows = object.isEmpty() ? transactions(history) : changes(history, object);
            RowFormat.of(invocation.arguments()).write(rows, invocation.out());
            return ExitCode.DONE;
        }
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
        for (History.Entry entry : history.of(object)) {
            for (Change.Cell cell : entry.change().cells()) {
                rows.add(Arrays.asList(entry.transaction().tx(), entry.transaction().at(), entry.transaction().user(),
                        entry.transaction().reason(),
                        entry.change().kind(), entry.change().type(), cell.feature(), cell.before(), cell.after()));
            }
        }
        return new Rows(List.of("transaction", "at", "user", "reason", "change", "type", "feature", "old", "new"), rows);
    }
}
