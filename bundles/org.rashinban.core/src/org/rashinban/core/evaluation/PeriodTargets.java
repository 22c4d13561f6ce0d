package org.rashinban.core.evaluation;

import java.util.Optional;

import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

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

    /**
     * Whether a target is one to be reached in this very year. Of what is to be reached by the end of several years only the last is such a
     * year, for in those before it nobody has missed it.
     */
    public static boolean isFor(Target target, FiscalPeriod year) {
        FiscalSpan span = target.getSpan();
        return span != null && span.contains(year)
                && (isSaidOfEveryYear(target) || span.last().map(year::contains).orElse(true));
    }

    private static boolean isSaidOfEveryYear(Target target) {
        boolean open = target.getSort() == TargetSort.NONE || target.getSort() == TargetSort.TO_BE_SET;
        return open || new TargetCalendar(target.getKpi()).isForEveryYear(target);
    }

    /** The number of a target, or the total of its parts. */
    public static Optional<Amount> amount(Target target) {
        return Goals.amount(target);
    }
}
