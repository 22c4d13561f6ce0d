package org.rashinban.cli.snapshot;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.OpenedStore;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.StoredObject;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.store.snapshot.Snapshots;

/** Lists everything that differs between a snapshot and a later one, or now: one row a feature. */
public final class ChangesCommand implements Command {

    private static final Option SNAPSHOT = Option.value("snapshot", "NAME", Texts.CATALOGUE.sentence("option.snapshot")).asRequired();
    private static final Option UNTIL = Option.value("until", "NAME", Texts.CATALOGUE.sentence("option.until"));
    private static final List<String> COLUMNS = List.of("change", "type", "id", "feature", "old", "new");
    /** What an object hangs on is no feature of it. */
    private static final String PARENT = "@parent";

    private final OpenStores stores;

    public ChangesCommand() {
        this(Clock.systemDefaultZone());
    }

    public ChangesCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), SNAPSHOT, UNTIL, OpenStores.USER, OpenStores.COPY, RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        try (OpenedStore open = stores.openForReading(invocation)) {
            Snapshots snapshots = open.session().snapshots();
            Snapshot earlier = named(snapshots, invocation.arguments().required(SNAPSHOT.name()));
            Optional<Snapshot> later = invocation.arguments().value(UNTIL.name()).map(name -> named(snapshots, name));
            later.filter(until -> until.moment() < earlier.moment()).ifPresent(until -> {
                throw CommandFailure.refused(Texts.CATALOGUE.sentence("snapshot.order", until.name(), earlier.name()));
            });
            List<ObjectChange> changes = later.map(until -> snapshots.changesBetween(earlier, until))
                    .orElseGet(() -> snapshots.changesSince(earlier));
            RowFormat.of(invocation.arguments()).write(COLUMNS, changes.stream().flatMap(ChangesCommand::rows), invocation.out());
            return ExitCode.DONE;
        }
    }

    private static Snapshot named(Snapshots snapshots, String name) {
        return snapshots.named(name).orElseThrow(() -> CommandFailure
                .refused(Texts.CATALOGUE.sentence("snapshot.unknown", name, snapshots.list().stream().map(Snapshot::name).toList())));
    }

    private static Stream<List<Object>> rows(ObjectChange change) {
        String kind = change.before().isEmpty() ? "INSERT" : change.after().isEmpty() ? "DELETE" : "UPDATE";
        StoredObject any = change.any();
        Map<String, String> before = change.before().map(StoredObject::texts).orElseGet(Map::of);
        Map<String, String> after = change.after().map(StoredObject::texts).orElseGet(Map::of);
        String parentBefore = change.before().flatMap(StoredObject::parent).orElse(null);
        String parentAfter = change.after().flatMap(StoredObject::parent).orElse(null);
        Stream<List<Object>> place = Objects.equals(parentBefore, parentAfter) ? Stream.of()
                : Stream.of(Arrays.asList(kind, any.type().getName(), any.id(), PARENT, parentBefore, parentAfter));
        return Stream.concat(place, any.type().getEAllStructuralFeatures().stream().map(feature -> feature.getName())
                .filter(feature -> !Objects.equals(before.get(feature), after.get(feature))).map(feature -> Arrays
                        .asList(kind, any.type().getName(), any.id(), feature, before.get(feature), after.get(feature))));
    }
}
