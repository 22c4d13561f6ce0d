package org.rashinban.core.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.formula.Formula;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.Attendance;
import org.rashinban.model.Baseline;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.label.Labels;

/** {@link Rule#VALUES}. */
final class FittingValues implements Inspection {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void inspect(EObject object, Violations found) {
        switch (object) {
            case Kpi kpi -> source(kpi, found);
            case Baseline baseline -> baseline(baseline, found);
            case Target target -> target(target, found);
            case Actual actual -> actual(actual, found);
            case TrainingSession session -> session(session, found);
            default -> Ranges.inspect(object, found);
        }
    }

    private static void source(Kpi kpi, Violations found) {
        switch (kpi.getSource()) {
            case ENTERED -> {
            }
            case FORMULA -> formula(kpi, found);
            case TRAINING -> found.addIf(kpi.getCourses().isEmpty(), Rule.VALUES, kpi, Literals.KPI__COURSES, "source.TRAINING");
            case EFFECTS -> found.addIf(kpi.getEffectKind() == null, Rule.VALUES, kpi, Literals.KPI__EFFECT_KIND, "source.EFFECTS");
            case COMPONENTS -> found.addIf(kpi.getComponents().isEmpty(), Rule.VALUES, kpi, Literals.KPI__COMPONENTS, "source.COMPONENTS");
        }
        Ranges.inspect(kpi, found);
    }

    private static void formula(Kpi kpi, Violations found) {
        if (kpi.getFormula() == null || kpi.getFormula().isBlank()) {
            found.add(Rule.VALUES, kpi, Literals.KPI__FORMULA, "source.FORMULA");
        } else if (Formula.parse(kpi.getFormula()) instanceof Formula.Refused refused) {
            found.add(Rule.VALUES, kpi, Literals.KPI__FORMULA, "formula", refused.why());
        }
    }

    private static void baseline(Baseline baseline, Violations found) {
        boolean stated = baseline.getAmount() != null || !baseline.getComponents().isEmpty()
                || baseline.getText() != null && !baseline.getText().isBlank();
        found.addIf(baseline.isKnown() && !stated, Rule.VALUES, baseline, Literals.BASELINE__KNOWN, "baseline.known");
        found.addIf(!baseline.isKnown() && baseline.getAmount() != null, Rule.VALUES, baseline, Literals.BASELINE__KNOWN,
                "baseline.unknown");
        fits(baseline, Literals.BASELINE__AMOUNT, baseline.getAmount(), found);
    }

    private static void target(Target target, Violations found) {
        TargetSort sort = target.getSort();
        boolean parts = !target.getComponents().isEmpty();
        Stream.of(needed(target)).filter(need -> need != null && target.eGet(need) == null && !(parts && need == Literals.TARGET__AMOUNT))
                .forEach(need -> found.add(Rule.VALUES, target, need, "target.needs", Labels.of(sort), Labels.of(need)));
        found.addIf(target.getUpper() != null && sort != TargetSort.RANGE, Rule.VALUES, target, Literals.TARGET__UPPER, "target.upper");
        found.addIf(target.getUpper() != null && target.getAmount() != null && target.getUpper().value()
                .compareTo(target.getAmount().value()) < 0,
                Rule.VALUES, target, Literals.TARGET__UPPER, "target.range");
        if (sort != TargetSort.RELATIVE_TO_BASELINE && sort != TargetSort.PERCENT_OF_BASELINE) {
            fits(target, Literals.TARGET__AMOUNT, target.getAmount(), found);
        }
    }

    private static EStructuralFeature needed(Target target) {
        return switch (target.getSort()) {
            case NUMBER, AT_LEAST, AT_MOST, RELATIVE_TO_BASELINE, PERCENT_OF_BASELINE -> Literals.TARGET__AMOUNT;
            case RANGE -> Literals.TARGET__UPPER;
            case TEXT -> Literals.TARGET__TEXT;
            case DATE_DUE, TO_BE_SET, RESET_YEARLY, NONE -> null;
        };
    }

    private static void actual(Actual actual, Violations found) {
        boolean stated = Stream.of(actual.getAmount(), actual.getNumerator(), actual.getText()).anyMatch(value -> value != null);
        found.addIf(stated && actual.getAbsence() != Absence.NONE && actual.getAmount() != null, Rule.VALUES, actual,
                Literals.ACTUAL__ABSENCE,
                "actual.absent", Labels.of(actual.getAbsence()));
        found.addIf((actual.getNumerator() == null) != (actual.getDenominator() == null), Rule.VALUES, actual,
                actual.getNumerator() == null ? Literals.ACTUAL__NUMERATOR : Literals.ACTUAL__DENOMINATOR, "actual.fraction");
        if (isPercentage(actual) && actual.getNumerator() != null && actual.getDenominator() != null) {
            found.addIf(actual.getNumerator().value().compareTo(actual.getDenominator().value()) > 0, Rule.VALUES, actual,
                    Literals.ACTUAL__NUMERATOR, "actual.numerator", actual.getNumerator(), actual.getDenominator());
        }
        fits(actual, Literals.ACTUAL__AMOUNT, actual.getAmount(), found);
    }

    private static void fits(EObject object, EStructuralFeature feature, Amount amount, Violations found) {
        if (amount == null) {
            return;
        }
        boolean outside = amount.value().signum() < 0 || amount.value().compareTo(HUNDRED) > 0;
        found.addIf(isPercentage(object) && outside, Rule.VALUES, object, feature, "percent", amount);
        found.addIf(type(object).filter(type -> type == KpiValueType.TEXT).isPresent(), Rule.VALUES, object, feature, "text", amount);
    }

    /** Of a share of a whole; a comparison with last year, which may exceed 100 %, is a number. */
    private static boolean isPercentage(EObject object) {
        return type(object).filter(type -> type == KpiValueType.RATE).isPresent() && Contents.nearest(object, Kpi.class).map(Kpi::getUnit)
                .filter(unit -> unit.strip().equals("%") || unit.strip().equals("％")).isPresent();
    }

    private static Optional<KpiValueType> type(EObject object) {
        return Contents.nearest(object, Kpi.class).map(Kpi::getValueType);
    }

    private static void session(TrainingSession session, Violations found) {
        long listed = session.getAttendance().stream().map(Attendance::getParticipants).filter(count -> count != null)
                .mapToLong(count -> count).sum();
        boolean more = session.getParticipants() != null && BigDecimal.valueOf(listed).compareTo(session.getParticipants().value()) > 0;
        found.addIf(more, Rule.VALUES, session, Literals.TRAINING_SESSION__ATTENDANCE, "attendance", listed);
    }
}
