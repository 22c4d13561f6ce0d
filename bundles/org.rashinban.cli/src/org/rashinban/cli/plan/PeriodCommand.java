package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** Opens or closes a period of one plan or all for entry. */
abstract class PeriodCommand implements Command {

    private final OpenStores stores;

    PeriodCommand(Clock clock) {
        stores = new OpenStores(clock);
    }

    @Override
    public final Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), Periods.OPTION.asRequired(), ProgramSource.PLAN, RecordCommand.REASON,
                OpenStores.USER);
    }

    /** Changes the plans, and answers with what is to be said when that is saved. */
    abstract Sentence change(List<Plan> plans, FiscalPeriod period, String user, String reason);

    @Override
    public final ExitCode run(Invocation invocation) {
        FiscalPeriod period = Periods.required(invocation.arguments());
        String reason = invocation.arguments().value(RecordCommand.REASON.name()).orElse("");
        try (OpenedStore open = stores.open(invocation)) {
            ProgramState state = open.session().programs().load();
            List<Plan> plans = ProgramSource.plans(state.program(), invocation.arguments());
            Sentence done = change(plans, period, open.session().actor().name(), reason);
            switch (open.session().save(state, reason)) {
                case SaveResult.Saved saved -> invocation.say(done);
                case SaveResult.Unchanged unchanged -> invocation.say(done);
                case SaveResult.Conflicts conflicts -> throw CommandFailure.refused(Texts.CATALOGUE.sentence("conflict", period,
                        conflicts.conflicts().getFirst().user(), conflicts.conflicts().getFirst().theirs().orElse("")));
                case SaveResult.Refused refused -> throw CommandFailure.refused(refused.why());
            }
            return ExitCode.DONE;
        }
    }
}
