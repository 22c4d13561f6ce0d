package org.rashinban.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.rashinban.core.permission.Right;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.backup.BackupRule;
import org.rashinban.store.backup.BackupSettings;
import org.rashinban.store.backup.RollingBackups;

/** Makes a backup of a store, lists those there are, or says how rolling ones are kept. */
public final class BackupCommand implements Command {

    private static final Option OUT = Option.value("out", "FILE|DIR", Texts.CATALOGUE.sentence("option.backup.out"));
    private static final Option LIST = Option.flag("list", Texts.CATALOGUE.sentence("option.backup.list"));
    private static final Option FOLDER = Option.value("rolling-folder", "DIR", Texts.CATALOGUE.sentence("option.backup.folder"));
    private static final Option KEEP = Option.value("rolling-keep", "LAST,DAYS,MONTHS", Texts.CATALOGUE.sentence("option.backup.keep"));

    private final Clock clock;
    private final OpenStores stores;

    public BackupCommand() {
        this(Clock.systemDefaultZone());
    }

    BackupCommand(Clock clock) {
        this.clock = clock;
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), OpenStores.USER, OUT, LIST, FOLDER, KEEP, RowFormat.option())
                .withSynopsis("--store DIR [--out FILE|DIR | --list | --rolling-folder DIR --rolling-keep LAST,DAYS,MONTHS]"
                        + " [--user NAME] [--format csv|json]");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        try (OpenedStore open = stores.open(invocation)) {
            open.session().refusal(Right.BACK_UP).ifPresent(why -> {
                throw CommandFailure.refused(why);
            });
            if (arguments.has(FOLDER.name()) || arguments.has(KEEP.name())) {
                settle(open, invocation);
            } else if (arguments.has(LIST.name())) {
                RowFormat.of(arguments).write(rows(open.store().rollingBackups()), invocation.out());
            } else {
                make(open, invocation);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("file.unusable", String.valueOf(e.getMessage())));
        }
    }

    private void make(OpenedStore open, Invocation invocation) {
        Path target = invocation.arguments().value(OUT.name()).map(invocation::path).orElse(open.store().rollingBackups().folder());
        boolean file = target.getFileName().toString().endsWith(".zip") && !Files.isDirectory(target);
        switch (open.store().backUp(open.session(), file ? target : target.resolve(RollingBackups.name(open.store().title(), clock)))) {
            case BackupResult.Made made -> {
                invocation.out().println(made.file());
                invocation.say(Texts.CATALOGUE.sentence("backup.made", open.store().title(), made.file().toString()));
            }
            case BackupResult.Failed failed -> throw CommandFailure.refused(failed.why());
            case BackupResult.GivenUp givenUp -> throw new IllegalStateException(givenUp.toString());
            case BackupResult.NotDue notDue -> throw new IllegalStateException(notDue.toString());
        }
    }

    private static Rows rows(RollingBackups backups) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (RollingBackups.Kept kept : backups.all()) {
            rows.add(List.of(kept.file(), kept.manifest().taken(), kept.manifest().transaction(), kept.manifest().encrypted()));
        }
        return new Rows(List.of("file", "taken", "transaction", "encrypted"), rows);
    }

    private void settle(OpenedStore open, Invocation invocation) throws IOException {
        BackupSettings before = BackupSettings.of(open.store().folder());
        String folder = invocation.arguments().value(FOLDER.name()).map(typed -> invocation.path(typed).toAbsolutePath().toString())
                .orElse(before.folder());
        BackupRule rule = invocation.arguments().value(KEEP.name()).map(typed -> rule(typed, before.rule())).orElse(before.rule());
        BackupSettings settings = new BackupSettings(folder, rule);
        settings.write(open.store().folder());
        invocation.say(Texts.CATALOGUE.sentence("backup.settled", open.store().rollingBackups().folder().toString(), rule.last(),
                rule.days(), rule.months()));
    }

    private static BackupRule rule(String typed, BackupRule before) {
        List<String> parts = Arrays.asList(typed.split(",", -1));
        if (parts.size() != 3 || !parts.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("backup.keep.wrong", typed));
        }
        return new BackupRule(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)),
                before.pause());
    }
}
