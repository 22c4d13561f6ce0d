package org.rashinban.core.evaluation;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.kpi.Amounts;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;

/** Where a KPI stands once it has reached a target, for drawing both on one axis. */
public final class TargetLevels {

    private TargetLevels() {
    }

    /** The number of the target; where it is stated as a change, what the baseline then becomes, which it does only if it is known. */
    public static Optional<Amount> of(Kpi kpi, Target target) {
        if (!Goals.isChange(target)) {
            return Goals.amount(target);
        }
        return Goals.amount(target).flatMap(change -> KpiValues.baseline(kpi)
                .map(baseline -> Amounts.sum(List.of(baseline, change.withValue(Goals.change(target, baseline))))));
    }

    /** The number of the target that is stated as a change: by how much, or by how many per cent. */
    public static Optional<Amount> change(Target target) {
        return Goals.isChange(target) ? Goals.amount(target) : Optional.empty();
    }

    /** The other end of a range. */
    public static Optional<Amount> upper(Target target) {
        return Optional.ofNullable(target.getUpper()).filter(end -> target.getSort() == TargetSort.RANGE);
    }
}
