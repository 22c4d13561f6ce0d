package org.rashinban.cli.plan;

import java.nio.file.Path;
import java.time.Clock;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.store.backup.Restore;
import org.rashinban.store.backup.RestoreResult;

/** Puts a backup back, after it was checked: into an empty folder, or over the store that it is a backup of. */
public final class RestoreCommand implements Command {

    static final Option BACKUP = Option.value("backup", "FILE", Texts.CATALOGUE.sentence("option.backup.file"));

    private final Clock clock;
    private final OpenStores stores;

    public RestoreCommand() {
        this(Clock.systemDefaultZone());
    }

    RestoreCommand(Clock clock) {
        this.clock = clock;
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), BACKUP.asRequired(), OpenStores.USER);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Path folder = invocation.path(invocation.arguments().required(ProgramSource.STORE.name()));
        Path backup = invocation.path(invocation.arguments().required(BACKUP.name()));
        stores.checkRightToRestore(invocation);
        switch (new Restore(clock).into(folder, backup, OpenStores.passphrase(invocation))) {
            case RestoreResult.Restored restored -> {
                invocation.say(Texts.CATALOGUE.sentence("restored", restored.manifest().title(), folder.toString(), restored.moment()));
                restored.aside().ifPresent(aside -> invocation.say(Texts.CATALOGUE.sentence("restored.aside", aside.toString())));
            }
            case RestoreResult.Refused refused when refused.storeInUse() -> throw CommandFailure.storeUnavailable(refused.why());
            case RestoreResult.Refused refused -> throw CommandFailure.refused(refused.why());
        }
        return ExitCode.DONE;
    }
}
