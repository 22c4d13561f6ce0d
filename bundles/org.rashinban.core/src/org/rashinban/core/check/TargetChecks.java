package org.rashinban.core.check;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;

/** Whether targets are set, and ahead of where one started. */
final class TargetChecks {

    private TargetChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("target.toBeSet", Target.class, TargetChecks::toBeSet),
                new ObjectCheck<>("target.behindBaseline", Target.class, TargetChecks::behindBaseline));
    }

    private static void toBeSet(Target target, Notes notes) {
        boolean open = target.getSort() == TargetSort.TO_BE_SET || target.getSort() == TargetSort.RESET_YEARLY
                && target.getAmount() == null;
        if (open && Subjects.isPast(target.getToBeSetBy(), notes.scope().asOf())) {
            notes.add(Severity.WARNING, target, Literals.TARGET__TO_BE_SET_BY, "target.toBeSet", target.getToBeSetBy());
        } else if (open && target.getSpan() != null && target.getSpan().last().filter(end -> end.isBefore(notes.scope().asOf()))
                .isPresent()) {
            notes.add(Severity.WARNING, target, Literals.TARGET__SORT, "target.neverSet");
        } else if (target.getSort() == TargetSort.TO_BE_SET && target.getToBeSetBy() == null) {
            notes.add(Severity.INFORMATION, target, Literals.TARGET__TO_BE_SET_BY, "target.toBeSetOpen");
        }
    }

    /** Only where both count in the same way: 80 a year is not less than 200 in all. */
    private static void behindBaseline(Target target, Notes notes) {
        Kpi kpi = target.getKpi();
        boolean comparable = target.getSort() == TargetSort.NUMBER && target.getAmount() != null
                && (target.getBasis() == TargetBasis.AS_KPI || annual(kpi) == (target.getBasis() == TargetBasis.ANNUAL));
        if (comparable) {
            Optional<Amount> baseline = KpiValues.baseline(kpi);
            int change = baseline.map(before -> target.getAmount().value().compareTo(before.value())).orElse(0);
            boolean behind = kpi.getDirection() == KpiDirection.HIGHER && change < 0 || kpi.getDirection() == KpiDirection.LOWER
                    && change > 0;
            if (behind) {
                notes.add(Severity.WARNING, target, Literals.TARGET__AMOUNT, "target.behindBaseline", target.getAmount(),
                        baseline.orElseThrow());
            }
        }
    }

    private static boolean annual(Kpi kpi) {
        return kpi.getAccumulation() == Accumulation.ANNUAL;
    }
}
