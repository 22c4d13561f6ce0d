package org.rashinban.cli.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.backup.Restore;

/** Looks whether a store or a backup can be trusted: the database, its references, its history, and whether the tables agree with it. */
public final class VerifyCommand implements Command {

    private final Clock clock;
    private final OpenStores stores;

    public VerifyCommand() {
        this(Clock.systemDefaultZone());
    }

    VerifyCommand(Clock clock) {
        this.clock = clock;
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE, RestoreCommand.BACKUP, OpenStores.USER, OpenStores.COPY)
                .withSynopsis("(--store DIR [--user NAME] [--read-only-copy] | --backup FILE)");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        if (arguments.exactlyOneOf(ProgramSource.STORE.name(), RestoreCommand.BACKUP.name()).equals(RestoreCommand.BACKUP.name())) {
            Path backup = invocation.path(arguments.required(RestoreCommand.BACKUP.name()));
            return report(backup.toString(), new Restore(clock).faults(backup, OpenStores.passphrase(invocation)), invocation);
        }
        try (OpenedStore open = stores.openForReading(invocation)) {
            return report(open.store().title(), open.session().verification().faults(), invocation);
        }
    }

    private static ExitCode report(String what, List<Sentence> faults, Invocation invocation) {
        faults.forEach(fault -> invocation.out().println(fault.in(invocation.locale())));
        if (faults.isEmpty()) {
            invocation.say(Texts.CATALOGUE.sentence("verified", what));
            return ExitCode.DONE;
        }
        invocation.say(Texts.CATALOGUE.sentence("verified.faults", what, faults.size()));
        return ExitCode.STORE_UNAVAILABLE;
    }
}
