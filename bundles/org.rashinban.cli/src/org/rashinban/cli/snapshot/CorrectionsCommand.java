package org.rashinban.cli.snapshot;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.OpenedStore;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.store.snapshot.Correction;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.store.snapshot.Snapshots;

/** Lists what was changed afterwards of what a snapshot had settled (訂正表). */
public final class CorrectionsCommand implements Command {

    private static final Option SNAPSHOT = Option.value("snapshot", "NAME", Texts.CATALOGUE.sentence("option.snapshot")).asRequired();
    private static final List<String> COLUMNS =
            List.of("transaction", "at", "user", "reason", "type", "id", "object", "feature", "old", "new");

    private final OpenStores stores;

    public CorrectionsCommand() {
        this(Clock.systemDefaultZone());
    }

    public CorrectionsCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), SNAPSHOT, OpenStores.USER, OpenStores.COPY, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        String name = invocation.arguments().required(SNAPSHOT.name());
        try (OpenedStore open = stores.openForReading(invocation)) {
            Snapshots snapshots = open.session().snapshots();
            Snapshot snapshot = snapshots.named(name).orElseThrow(() -> CommandFailure
                    .refused(Texts.CATALOGUE.sentence("snapshot.unknown", name, snapshots.list().stream().map(Snapshot::name).toList())));
            List<List<Object>> rows = new ArrayList<>();
            for (Correction correction : snapshots.corrections(snapshot)) {
                rows.add(Arrays.asList(correction.transaction(), correction.at(), correction.user(), correction.reason(),
                        correction.type(), correction.id(), correction.object().in(invocation.locale()), correction.feature(),
                        correction.before().orElse(null), correction.after().orElse(null)));
            }
            RowFormat.of(invocation.arguments()).write(new Rows(COLUMNS, rows), invocation.out());
            return ExitCode.DONE;
        }
    }
}
