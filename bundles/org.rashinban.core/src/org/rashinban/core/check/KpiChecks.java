package org.rashinban.core.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.tree.Names;
import org.rashinban.model.Accumulation;
import org.rashinban.model.AsOfRule;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.TextNormalizer;

/** Whether a KPI has what it takes to be evaluated. */
final class KpiChecks {

    private KpiChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("kpi.owner", Kpi.class, KpiChecks::owner),
                new ObjectCheck<>("kpi.target", Kpi.class, KpiChecks::target),
                new ObjectCheck<>("kpi.unit", Kpi.class, KpiChecks::unit),
                new ObjectCheck<>("kpi.unitMismatch", Kpi.class, KpiChecks::unitMismatch),
                new ObjectCheck<>("kpi.direction", Kpi.class, KpiChecks::direction),
                new ObjectCheck<>("kpi.baseline", Kpi.class, KpiChecks::baseline),
                new ObjectCheck<>("kpi.rateOverPeriod", Kpi.class, KpiChecks::rateOverPeriod));
    }

    private static void owner(Kpi kpi, Notes notes) {
        if (kpi.getRepeats() == null && !Subjects.isOwned(kpi)) {
            Optional<Fix> fix = Subjects.planOwner(kpi).map(department -> new Fix(Notes.said("fix.owner", Names.office(department)),
                    List.of(new Edit.AddChild(kpi, Literals.KPI__OWNERS, Subjects.ownership(department)))));
            notes.add(Subjects.namesOwners(kpi) ? Severity.WARNING : Severity.INFORMATION, kpi, Literals.KPI__OWNERS, fix, "kpi.owner");
        }
    }

    private static void target(Kpi kpi, Notes notes) {
        if (kpi.getRepeats() == null && kpi.getTargets().isEmpty()) {
            Target none = RashinbanFactory.eINSTANCE.createTarget();
            none.setSort(TargetSort.NONE);
            Fix fix = new Fix(Notes.said("fix.noTarget"), List.of(new Edit.AddChild(kpi, Literals.KPI__TARGETS, none)));
            notes.add(Severity.WARNING, kpi, Literals.KPI__TARGETS, fix, "kpi.target");
        }
    }

    private static void unit(Kpi kpi, Notes notes) {
        boolean number = kpi.getValueType() == KpiValueType.NUMBER || kpi.getValueType() == KpiValueType.RATE;
        if (number && Subjects.isBlank(kpi.getUnit()) && hasNumbers(kpi)) {
            notes.add(Severity.INFORMATION, kpi, Literals.KPI__UNIT, "kpi.unit");
        }
    }

    /** What repeats or continues another KPI counts the same thing, so in the same unit. */
    private static void unitMismatch(Kpi kpi, Notes notes) {
        Stream.of(kpi.getRepeats(), kpi.getContinues()).filter(Objects::nonNull)
                .filter(other -> !Subjects.isBlank(other.getUnit()) && !same(kpi.getUnit(), other.getUnit()))
                .forEach(other -> notes.add(Severity.WARNING, kpi, Literals.KPI__UNIT,
                        new Fix(Notes.said("fix.unit", other.getUnit()),
                                List.of(new Edit.SetValue(kpi, Literals.KPI__UNIT, other.getUnit()))),
                        "kpi.unitMismatch", Objects.toString(kpi.getUnit(), ""), Names.of(other), other.getUnit()));
    }

    private static boolean same(String unit, String other) {
        return TextNormalizer.same(Objects.toString(unit, ""), other);
    }

    private static void direction(Kpi kpi, Notes notes) {
        boolean wanted = kpi.getTargets().stream().anyMatch(target -> target.getSort() == TargetSort.NUMBER && target.getAmount() != null);
        if (kpi.getDirection() == KpiDirection.NONE && wanted) {
            notes.add(Severity.WARNING, kpi, Literals.KPI__DIRECTION, "kpi.direction");
        }
    }

    private static void baseline(Kpi kpi, Notes notes) {
        boolean relative = kpi.getTargets().stream().anyMatch(target -> target.getSort() == TargetSort.RELATIVE_TO_BASELINE
                || target.getSort() == TargetSort.PERCENT_OF_BASELINE);
        boolean known = kpi.getBaseline() != null && kpi.getBaseline().isKnown()
                && (kpi.getBaseline().getAmount() != null || !kpi.getBaseline().getComponents().isEmpty());
        if (relative && !known) {
            notes.add(Severity.WARNING, kpi, Literals.KPI__BASELINE, "kpi.baseline");
        }
    }

    /** A share of all cases of the period is the ratio of the sums, not what the last month says. */
    private static void rateOverPeriod(Kpi kpi, Notes notes) {
        boolean overPeriod = kpi.getValueType() == KpiValueType.RATE && kpi.getAsOfRule() == AsOfRule.OVER_PERIOD;
        if (overPeriod && kpi.getRepeats() == null && kpi.getAccumulation() == Accumulation.STOCK) {
            notes.add(Severity.WARNING, kpi, Literals.KPI__ACCUMULATION,
                    new Fix(Notes.said("fix.annual", Labels.of(Accumulation.ANNUAL)),
                            List.of(new Edit.SetValue(kpi, Literals.KPI__ACCUMULATION, Accumulation.ANNUAL))),
                    "kpi.rateOverPeriod", Labels.of(Accumulation.STOCK));
        }
    }

    private static boolean hasNumbers(Kpi kpi) {
        return kpi.getTargets().stream().anyMatch(target -> target.getAmount() != null)
                || kpi.getBaseline() != null && kpi.getBaseline().getAmount() != null;
    }
}
