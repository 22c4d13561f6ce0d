package org.rashinban.cli.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.Store;
import org.rashinban.store.VerificationResult;
import org.rashinban.store.backup.Restore;
import org.rashinban.store.verification.Follower;

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
                .withSynopsis("(--store DIR [--backup FILE] [--user NAME] [--read-only-copy] | --backup FILE)");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Optional<Path> backup = invocation.arguments().value(RestoreCommand.BACKUP.name()).map(invocation::path);
        if (!invocation.arguments().has(ProgramSource.STORE.name()) && backup.isPresent()) {
            return report(backup.get().toString(), new Restore(clock).faults(backup.get(), OpenStores.passphrase(invocation)), invocation);
        }
        try (OpenedStore open = stores.openForReading(invocation)) {
            Store store = open.store();
            return switch (backup.map(file -> store.verify(open.session(), Follower.PATIENT, file))
                    .orElseGet(() -> store.verify(open.session(), Follower.PATIENT))) {
                case VerificationResult.Verified verified -> {
                    ExitCode code = report(store.title(), verified.faults(), invocation);
                    if (!verified.faults().contains(verified.anchor())) {
                        invocation.say(verified.anchor());
                    }
                    yield code;
                }
                case VerificationResult.GivenUp givenUp -> throw new IllegalStateException("nobody gave up");
            };
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
