package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.kpi.Quotients;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Baseline;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** Draws the straight line to a target: from the target before it, else the baseline, else from nothing. */
final class Schedules {

    /** A number on the line, reached with the end of a day. */
    private record Point(LocalDate at, BigDecimal value) {
    }

    /** Sorts whose number may be the start of the line to the next target. */
    private static final Set<TargetSort> PLAIN = EnumSet.of(
            TargetSort.NUMBER, TargetSort.AT_LEAST, TargetSort.AT_MOST, TargetSort.DATE_DUE, TargetSort.RESET_YEARLY);

    private final KpiValues values;
    private final Kpi kpi;
    private final TargetCalendar calendar;

    Schedules(KpiValues values, Kpi kpi) {
        this.values = values;
        this.kpi = kpi;
        this.calendar = new TargetCalendar(kpi);
    }

    /** @param at the day for which the value stands */
    Optional<Schedule> of(Target target, Goal goal, FiscalPeriod period, LocalDate at) {
        if (at.isBefore(period.first())) {
            return Optional.empty();
        }
        return wanted(target, goal).flatMap(wanted -> calendar.isAnnual(target) ? withinYear(target, goal, wanted, period, at)
                : overYears(target, goal, wanted, at))
                .map(expected -> new Schedule(Quotients.rounded(kpi, expected), Quotients.exact(expected), at));
    }

    /** Of a range of a sum its lower end has to be approached; the upper one stands all year. */
    private Optional<BigDecimal> wanted(Target target, Goal goal) {
        return goal instanceof Goal.Within within && calendar.isYearlySum(target) ? within.lower() : goal.wanted();
    }

    /** How much of its fiscal year is over. */
    static BigDecimal shareOfYear(FiscalPeriod period, LocalDate at) {
        FiscalPeriod year = period.at(Granularity.FISCAL_YEAR);
        return share(year.first(), year.last(), at);
    }

    private Optional<BigDecimal> overYears(Target target, Goal goal, BigDecimal wanted, LocalDate at) {
        Point end = new Point(calendar.due(target), wanted);
        return start(target, goal).filter(start -> start.at().isBefore(end.at())).map(start -> between(start, end, at));
    }

    /** The level of the year; of a sum, as much of it as the months make up. */
    private Optional<BigDecimal> withinYear(Target target, Goal goal, BigDecimal wanted, FiscalPeriod period, LocalDate at) {
        FiscalPeriod year = period.at(Granularity.FISCAL_YEAR);
        boolean own = target.getSpan() == null || !target.getSpan().first().isAfter(period.last());
        Optional<BigDecimal> level = own ? Optional.of(wanted)
                : earlier(target, goal).map(start -> between(start, new Point(calendar.due(target), wanted), year.last()));
        if (!calendar.isYearlySum(target)) {
            return level;
        }
        boolean shorter = own && target.getSpan() != null && year.first().isBefore(target.getSpan().first());
        LocalDate first = shorter ? target.getSpan().first() : year.first();
        LocalDate last = own && calendar.due(target).isBefore(year.last()) ? calendar.due(target) : year.last();
        return level.map(full -> full.multiply(share(first, last, at)));
    }

    private Optional<Point> start(Target target, Goal goal) {
        return earlier(target, goal).or(() -> goal instanceof Goal.Change ? Optional.empty() : fromNothing(target));
    }

    /** The target before, if it counts in the same way, or the baseline. */
    private Optional<Point> earlier(Target target, Goal goal) {
        if (goal instanceof Goal.Change) {
            return before(target, Schedules::isChange).map(before -> new Point(calendar.due(before), change(before)))
                    .or(() -> baselineDay().map(day -> new Point(day, BigDecimal.ZERO)));
        }
        return before(target, Schedules::isPlainNumber)
                .map(before -> new Point(calendar.due(before), Goals.amount(before).orElseThrow().value()))
                .or(() -> baselineOnBasis(target).flatMap(amount -> baselineDay().map(day -> new Point(day, amount.value()))));
    }

    private Optional<Target> before(Target target, Predicate<Target> alike) {
        LocalDate begins = target.getSpan() == null ? calendar.due(target) : target.getSpan().first();
        return calendar.dueBefore(begins, before -> calendar.isAnnual(before) == calendar.isAnnual(target) && alike.test(before));
    }

    private static boolean isChange(Target target) {
        return Goals.isChange(target) && Goals.amount(target).isPresent();
    }

    private BigDecimal change(Target target) {
        return Goals.change(target, KpiValues.baseline(kpi).orElseThrow());
    }

    private static boolean isPlainNumber(Target target) {
        return Goals.amount(target).isPresent() && PLAIN.contains(target.getSort());
    }

    /** A baseline counted by the year is no start of a total. */
    private Optional<Amount> baselineOnBasis(Target target) {
        boolean kpiAnnual = kpi.getAccumulation() == Accumulation.ANNUAL && !Kpis.isQuotient(kpi);
        boolean targetAnnual = calendar.isYearlySum(target);
        return kpiAnnual == targetAnnual ? KpiValues.baseline(kpi) : Optional.empty();
    }

    private Optional<LocalDate> baselineDay() {
        return Optional.ofNullable(kpi.getBaseline()).map(Baseline::getPeriod).map(FiscalPeriod::last);
    }

    private Optional<Point> fromNothing(Target target) {
        boolean cumulative = target.getBasis() == TargetBasis.CUMULATIVE || kpi.getAccumulation() == Accumulation.CUMULATIVE;
        if (!cumulative || target.getSpan() == null) {
            return Optional.empty();
        }
        LocalDate start = values.accumulationStart(kpi, target.getSpan().from()).first();
        return Optional.of(new Point(start.minusDays(1), BigDecimal.ZERO));
    }

    private static BigDecimal between(Point start, Point end, LocalDate at) {
        LocalDate day = at.isAfter(end.at()) ? end.at() : at.isBefore(start.at()) ? start.at() : at;
        return start.value().add(end.value().subtract(start.value()).multiply(share(start.at().plusDays(1), end.at(), day)));
    }

    /** How much of the time from the first day to the last is over. */
    private static BigDecimal share(LocalDate first, LocalDate last, LocalDate at) {
        BigDecimal all = months(first, last);
        return all.signum() <= 0 || !at.isBefore(last) ? BigDecimal.ONE : months(first, at).divide(all, MathContext.DECIMAL128);
    }

    /** Whole months from the first day to the last, both included. */
    private static BigDecimal months(LocalDate first, LocalDate last) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(first, last.plusDays(1)));
    }
}
