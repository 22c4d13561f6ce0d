package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.List;

import org.rashinban.cli.CommandFailure;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.tree.Names;
import org.rashinban.model.PeriodLock;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Opens a period for entry again. */
public final class UnlockCommand extends PeriodCommand {

    public UnlockCommand() {
        this(Clock.systemDefaultZone());
    }

    UnlockCommand(Clock clock) {
        super(clock);
    }

    @Override
    Sentence change(List<Plan> plans, FiscalPeriod period, String user, String reason) {
        List<Plan> locked = plans.stream().filter(plan -> PeriodLocks.on(plan, period).isPresent()).toList();
        if (locked.isEmpty()) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("unlock.none", period));
        }
        List<PeriodLock> wider = locked.stream().flatMap(plan -> plan.getLocks().stream())
                .filter(lock -> PeriodLocks.covers(lock, period) && !lock.getPeriod().equals(period)).toList();
        if (!wider.isEmpty()) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("unlock.wider", period, wider.getFirst().getPeriod()));
        }
        locked.forEach(plan -> plan.getLocks().removeIf(lock -> PeriodLocks.covers(lock, period)));
        return Texts.CATALOGUE.sentence("unlocked", period, locked.stream().map(Names::of).toList());
    }
}
