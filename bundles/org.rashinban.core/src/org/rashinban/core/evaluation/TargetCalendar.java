package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Accumulation;
import org.rashinban.model.AsOfRule;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** Which of a KPI's targets is for which period, and when it is due. */
final class TargetCalendar {

    private static final Comparator<Target> BY_END = Comparator.comparing(target -> target.getSpan().last().orElse(LocalDate.MAX));
    private static final Comparator<Target> BY_START = Comparator.comparing(target -> target.getSpan().first());

    private final Kpi kpi;

    TargetCalendar(Kpi kpi) {
        this.kpi = kpi;
    }

    /**
     * The target for the period: the one with the shortest span around it, else the last that ends within it, else one of an
     * earlier year that is due only now or later. "No target" stands back behind any other, a target without a year behind any
     * with one.
     */
    Optional<Target> own(FiscalPeriod period) {
        Comparator<Target> shortest = BY_START.reversed().thenComparing(BY_END);
        return dated(target -> target.getSpan().contains(period)).min(shortest)
                .or(() -> dated(target -> target.getSpan().last().filter(period::contains).isPresent()).max(BY_END))
                .or(() -> dated(target -> target.getSpan().first().isBefore(period.first()) && isDueLater(target)
                        && !due(target).isBefore(period.first())).min(Comparator.comparing(this::due)))
                .or(() -> kpi.getTargets().stream().filter(target -> target.getSpan() == null).findFirst())
                .or(() -> kpi.getTargets().stream().filter(target -> target.getSort() == TargetSort.NONE)
                        .filter(target -> target.getSpan() != null && target.getSpan().contains(period)).findFirst());
    }

    /** The first target that starts after the period. */
    Optional<Target> next(FiscalPeriod period) {
        return dated(target -> target.getSpan().first().isAfter(period.last())).min(BY_START.thenComparing(BY_END));
    }

    /** All wanted targets that were due before the day, the longest due first. */
    List<Target> allDueBefore(LocalDate day, Predicate<Target> wanted) {
        return dated(target -> due(target).isBefore(day)).filter(wanted).sorted(Comparator.comparing(this::due)).toList();
    }

    /** The first wanted target that starts after another one has ended. */
    Optional<Target> nextAfter(Target target, Predicate<Target> wanted) {
        Optional<LocalDate> end = Optional.ofNullable(target.getSpan()).flatMap(FiscalSpan::last);
        return dated(other -> end.filter(other.getSpan().first()::isAfter).isPresent()).filter(wanted).min(BY_START);
    }

    /** The last target that was due before the day. */
    Optional<Target> dueBefore(LocalDate day, Predicate<Target> wanted) {
        return dated(target -> due(target).isBefore(day)).filter(wanted).max(Comparator.comparing(this::due));
    }

    /** When the target as a whole is due; never, for an open span. */
    LocalDate due(Target target) {
        return Optional.ofNullable(target.getDue()).map(FiscalPeriod::last)
                .or(() -> Optional.ofNullable(target.getSpan()).flatMap(FiscalSpan::last)).orElse(LocalDate.MAX);
    }

    /** Such as what is printed for the last year of a plan "by the end of the year after". */
    private static boolean isDueLater(Target target) {
        return target.getDue() != null && target.getSpan().last().filter(end -> target.getDue().last().isAfter(end)).isPresent();
    }

    /** When the target is due for this period: if it is one for every year, at the end of the fiscal year or of the first one that it has. */
    LocalDate due(Target target, FiscalPeriod period) {
        if (target.getDue() == null && target.getSpan() == null) {
            return period.last();
        }
        LocalDate whole = due(target);
        LocalDate within =
                Optional.ofNullable(target.getSpan()).map(FiscalSpan::first).filter(period.first()::isBefore).orElse(period.first());
        LocalDate year = FiscalPeriod.containing(within, Granularity.FISCAL_YEAR).last();
        return isForEveryYear(target) && year.isBefore(whole) ? year : whole;
    }

    /** A target over several years that counts yearly, recurs or keeps a level is one for each of them. */
    boolean isForEveryYear(Target target) {
        return isAnnual(target) || kpi.getAsOfRule() == AsOfRule.RECURRING || target.getSort() == TargetSort.RANGE
                || target.getSort() == TargetSort.RESET_YEARLY || kpi.getDirection() == KpiDirection.MAINTAIN;
    }

    /** Whether the target is for what happens within a year, not for what has come together. */
    boolean isAnnual(Target target) {
        boolean byKpi = switch (kpi.getAccumulation()) {
            case ANNUAL, PEAK, AVERAGE -> true;
            case STOCK, CUMULATIVE -> false;
        };
        return target.getBasis() == TargetBasis.ANNUAL || target.getBasis() == TargetBasis.AS_KPI && byKpi;
    }

    /** Whether the target is for a sum that starts at nothing every year. */
    boolean isYearlySum(Target target) {
        boolean adds = kpi.getAccumulation() != Accumulation.PEAK && kpi.getAccumulation() != Accumulation.AVERAGE;
        return isAnnual(target) && adds && !Kpis.isQuotient(kpi);
    }

    private Stream<Target> dated(Predicate<Target> wanted) {
        List<Target> targets = kpi.getTargets();
        return targets.stream().filter(target -> target.getSpan() != null && target.getSort() != TargetSort.NONE).filter(wanted);
    }
}
