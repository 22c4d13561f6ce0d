package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.model.text.Sentence;

/** Looks whether a store can be trusted: the database, its references, and the chain of its history. */
public final class VerifyCommand implements Command {

    private final OpenStores stores;

    public VerifyCommand() {
        this(Clock.systemDefaultZone());
    }

    VerifyCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), OpenStores.USER);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        try (OpenedStore open = stores.open(invocation)) {
            List<Sentence> faults = open.session().verification().faults();
            faults.forEach(fault -> invocation.out().println(fault.in(invocation.locale())));
            if (faults.isEmpty()) {
                invocation.say(Texts.CATALOGUE.sentence("verified", open.store().title()));
                return ExitCode.DONE;
            }
            invocation.say(Texts.CATALOGUE.sentence("verified.faults", open.store().title(), faults.size()));
            return ExitCode.STORE_UNAVAILABLE;
        }
    }
}
