package org.rashinban.cli.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Closes a period for entry, once what it holds was reported. */
public final class LockCommand extends PeriodCommand {

    private final Clock clock;

    public LockCommand() {
        this(Clock.systemDefaultZone());
    }

    LockCommand(Clock clock) {
        super(clock);
        this.clock = clock;
    }

    @Override
    Sentence change(List<Plan> plans, FiscalPeriod period, String user, String reason) {
        plans.stream().filter(plan -> PeriodLocks.on(plan, period).isEmpty())
                .forEach(plan -> plan.getLocks().add(PeriodLocks.made(period, user, LocalDate.now(clock), reason)));
        return Texts.CATALOGUE.sentence("locked", period, plans.stream().map(Names::of).toList());
    }
}
