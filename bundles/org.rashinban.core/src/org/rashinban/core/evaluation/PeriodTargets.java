package org.rashinban.core.evaluation;

import java.util.Optional;

import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** The target that a KPI has for a period, without evaluating anything. */
public final class PeriodTargets {

    private PeriodTargets() {
    }

    /** The target set for the period, or the one that is due next; of what is delivered once, the last. */
    public static Optional<Target> of(Kpi kpi, FiscalPeriod period) {
        TargetCalendar calendar = new TargetCalendar(kpi);
        return calendar.own(period).or(() -> calendar.next(period))
                .or(() -> kpi.getFrequency() == Frequency.ONCE ? calendar.dueBefore(period.first(), target -> true) : Optional.empty());
    }

    /** The number of a target, or the total of its parts. */
    public static Optional<Amount> amount(Target target) {
        return Goals.amount(target);
    }
}
