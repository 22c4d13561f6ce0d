package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

import org.rashinban.core.kpi.ComponentTotals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.text.Sentence;

/** Reads the goal out of a target. */
final class Goals {

    /** A goal, or why the target gives none. */
    sealed interface Reading {
    }

    record Clear(Goal goal) implements Reading {
    }

    record Unclear(Sentence why) implements Reading {
    }

    private Goals() {
    }

    /** Whether the target wants a number, and says which. */
    static boolean hasNumber(Target target) {
        boolean range = target.getSort() == TargetSort.RANGE && target.getUpper() != null;
        return range || amount(target).isPresent();
    }

    /** The number of the target, or the total of its parts. */
    static Optional<Amount> amount(Target target) {
        return Optional.ofNullable(target.getAmount()).or(() -> ComponentTotals.total(target.getKpi(), target.getComponents()));
    }

    /** Whether the target is stated as a change: in the unit of the KPI, or in per cent of the baseline. */
    static boolean isChange(Target target) {
        return target.getSort() == TargetSort.RELATIVE_TO_BASELINE || target.getSort() == TargetSort.PERCENT_OF_BASELINE;
    }

    /** In the unit of the KPI. */
    static BigDecimal change(Target target, Amount baseline) {
        BigDecimal stated = amount(target).orElseThrow().value();
        return target.getSort() == TargetSort.PERCENT_OF_BASELINE ? percent(baseline.value(), stated) : stated;
    }

    private static BigDecimal percent(BigDecimal whole, BigDecimal percent) {
        BigDecimal part = whole.multiply(percent).movePointLeft(2).stripTrailingZeros();
        return part.scale() < 0 ? part.setScale(0) : part;
    }

    static Reading of(Kpi kpi, Target target) {
        if (target.getSort() == TargetSort.RANGE) {
            return new Clear(new Goal.Within(amount(target).map(Amount::value), Optional.ofNullable(target.getUpper()).map(Amount::value)));
        }
        Amount amount = amount(target).orElseThrow();
        if (isChange(target)) {
            return KpiValues.baseline(kpi).<Reading>map(baseline -> new Clear(new Goal.Change(baseline.value(), change(target, baseline))))
                    .orElseGet(() -> unclear("noBaseline"));
        }
        if (target.getSort() == TargetSort.AT_LEAST || amount.is(Qualifier.AT_LEAST)) {
            return new Clear(new Goal.AtLeast(amount.value()));
        }
        if (target.getSort() == TargetSort.AT_MOST || amount.is(Qualifier.AT_MOST)) {
            return new Clear(new Goal.AtMost(amount.value()));
        }
        return inDirection(kpi.getDirection(), amount.value());
    }

    private static Reading inDirection(KpiDirection direction, BigDecimal value) {
        return switch (direction) {
            case HIGHER -> new Clear(new Goal.AtLeast(value));
            case LOWER -> new Clear(new Goal.AtMost(value));
            case MAINTAIN -> new Clear(new Goal.Within(Optional.of(value), Optional.of(value)));
            case NONE -> unclear("noDirection");
        };
    }

    /** For comparing with the baseline: the same direction, whatever the target. */
    static Optional<Goal> fromBaseline(Goal goal, Amount baseline) {
        return switch (goal) {
            case Goal.AtLeast atLeast -> Optional.of(new Goal.AtLeast(baseline.value()));
            case Goal.AtMost atMost -> Optional.of(new Goal.AtMost(baseline.value()));
            case Goal.Change change -> Optional.of(change.wantedChange().signum() < 0 ? new Goal.AtMost(baseline.value())
                    : new Goal.AtLeast(baseline.value()));
            case Goal.Within within -> Optional.empty();
        };
    }

    private static Reading unclear(String key) {
        return new Unclear(Texts.CATALOGUE.sentence(key));
    }
}
