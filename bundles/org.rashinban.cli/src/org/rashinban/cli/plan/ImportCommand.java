package org.rashinban.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
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
import org.rashinban.core.document.Problem;
import org.rashinban.core.permission.Right;
import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;
import org.rashinban.store.document.ImportReading;
import org.rashinban.store.document.ProgramImport;
import org.rashinban.store.history.Change;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** Takes plans in from the text format: exactly what differs is saved, all of it or nothing. A store that does not exist is made. */
public final class ImportCommand implements Command {

    private static final Option IN = Option.value("in", "FILE|DIR", Texts.CATALOGUE.sentence("option.import.in"));
    private static final Option DRY_RUN = Option.flag("dry-run", Texts.CATALOGUE.sentence("option.import.dryRun"));

    private final OpenStores stores;

    public ImportCommand() {
        this(Clock.systemDefaultZone());
    }

    ImportCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), IN.asRequired(), DRY_RUN, RecordCommand.REASON, OpenStores.USER,
                RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        ImportFiles files = ImportFiles.read(invocation.path(invocation.arguments().required(IN.name())));
        Path folder = invocation.path(invocation.arguments().required(ProgramSource.STORE.name()));
        try {
            if (OpenStores.isVacant(folder)) {
                create(folder, program(ProgramImport.whole(files.parts())), invocation);
                return ExitCode.DONE;
            }
        } catch (IOException e) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("file.unusable", folder.toString()));
        }
        try (OpenedStore open = stores.open(invocation)) {
            Session session = open.session();
            session.refusal(Right.EDIT_PROGRAM).ifPresent(why -> {
                throw CommandFailure.refused(why);
            });
            ProgramState state = session.programs().load();
            session.programs().loadAllActuals(state);
            ProgramState wanted = state.replacedBy(program(ProgramImport.into(state.program(), files.parts())));
            if (invocation.arguments().has(DRY_RUN.name())) {
                RowFormat.of(invocation.arguments()).write(rows(session.programs().changes(wanted)), invocation.out());
            } else {
                save(session, wanted, files, invocation);
            }
            return ExitCode.DONE;
        }
    }

    private void create(Path folder, Program program, Invocation invocation) {
        if (invocation.arguments().has(DRY_RUN.name())) {
            invocation.say(Texts.CATALOGUE.sentence("import.wouldCreate", folder.toString()));
            return;
        }
        try (Store store = stores.create(folder, program, invocation)) {
            invocation.say(Texts.CATALOGUE.sentence("created", store.title(), folder.toString()));
        }
    }

    private static Program program(ImportReading reading) {
        return switch (reading) {
            case ImportReading.Read read -> read.program();
            case ImportReading.Refused refused -> {
                Problem first = refused.problems().getFirst();
                throw CommandFailure.refused(refused.problems().size() == 1 ? first
                        : Texts.CATALOGUE.sentence("problems", first, refused.problems().size() - 1));
            }
        };
    }

    private static void save(Session session, ProgramState wanted, ImportFiles files, Invocation invocation) {
        String source = Texts.CATALOGUE.sentence("import.reason", files.name(), files.sha256()).in(invocation.locale());
        switch (session.save(wanted, invocation.arguments().value(RecordCommand.REASON.name()).orElse(""), source)) {
            case SaveResult.Saved saved -> invocation.say(Texts.CATALOGUE.sentence("imported", files.name(), saved.transaction().changes(),
                    String.valueOf(saved.transaction().tx())));
            case SaveResult.Unchanged unchanged -> invocation.say(Texts.CATALOGUE.sentence("imported.already", files.name()));
            case SaveResult.Conflicts conflicts -> throw CommandFailure.refused(Texts.CATALOGUE.sentence("conflict", files.name(),
                    conflicts.conflicts().getFirst().user(), conflicts.conflicts().getFirst().theirs().orElse("")));
            case SaveResult.Refused refused -> throw CommandFailure.refused(refused.why());
        }
    }

    private static Rows rows(List<Change> changes) {
        List<List<Object>> rows = new ArrayList<>();
        for (Change change : changes) {
            for (Change.Cell cell : change.cells()) {
                rows.add(Arrays.asList(change.kind(), change.type(), change.id(), cell.feature(), cell.before(), cell.after()));
            }
        }
        return new Rows(List.of("change", "type", "object", "feature", "old", "new"), rows);
    }
}
