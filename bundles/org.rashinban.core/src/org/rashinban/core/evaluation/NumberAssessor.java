package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.kpi.Value;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** Compares the value of a KPI with a target that is a number. */
final class NumberAssessor {

    private static final int MORE_DECIMALS = 3;

    private final KpiValues values;
    private final Kpi kpi;
    private final FiscalPeriod period;
    private final LocalDate asOf;
    private final GradeRules rules;
    private final TargetCalendar calendar;

    NumberAssessor(KpiValues values, Kpi kpi, FiscalPeriod period, LocalDate asOf, GradeRules rules) {
        this.values = values;
        this.kpi = kpi;
        this.period = period;
        this.asOf = asOf;
        this.rules = rules;
        this.calendar = new TargetCalendar(kpi);
    }

    /** @param own whether the target is one for the period, not only the next one to come */
    Assessment assess(Target target, boolean own) {
        Goals.Reading reading = Goals.of(kpi, target);
        if (reading instanceof Goals.Unclear unclear) {
            return impossible(target, own, unclear.why())
                    .withActual(values.in(kpi, period).known().map(Value.Known::amount));
        }
        Goal goal = ((Goals.Clear) reading).goal();
        LocalDate due = calendar.due(target, period);
        boolean isDue = own && isOver(due);
        return switch (measured(target)) {
            case Value.Undefined undefined -> impossible(target, own, undefined.why());
            case Value.Unknown unknown -> new Absences(kpi, period, asOf).assess(target, isDue, due, unknown.why());
            case Value.Known known -> isDue && !isAwaited(target, known) ? due(target, goal, known)
                    : underway(target, yearly(target, goal), known, own, due);
        };
    }

    /** A sum is not compared with the baseline of a whole year before its own is over, but with as much as the months make up. */
    private Goal yearly(Target target, Goal goal) {
        return goal instanceof Goal.Change change && calendar.isYearlySum(target) ? change.level() : goal;
    }

    private boolean isOver(LocalDate due) {
        return !due.isAfter(asOf) && !due.isAfter(period.last());
    }

    /** Whether the last months of what is due may still be reported: it is judged by what there is, as before, until then. */
    private boolean isAwaited(Target target, Value.Known known) {
        boolean partial = !known.coverage().isComplete() || values.standsBefore(kpi, within(target)).isPresent();
        return partial && ReportDays.isOpen(kpi, period, asOf);
    }

    private static Assessment impossible(Target target, boolean own, Sentence why) {
        return Assessment.only(own ? Status.NOT_ASSESSABLE : Status.NOT_DUE, Optional.of(target), why);
    }

    /** The value on the basis of the target; of a yearly sum in the middle of its year, what has come in so far. */
    private Value measured(Target target) {
        boolean shortTarget = target.getSpan() != null && !target.getSpan().from().granularity().isCoarserThan(period.granularity());
        if (calendar.isYearlySum(target) && period.granularity().isFinerThan(Granularity.FISCAL_YEAR) && !shortTarget) {
            return values.yearToDate(kpi, period);
        }
        return values.in(kpi, within(target), target.getBasis());
    }

    /** A target for one part of the period is compared with the value of that part. */
    private FiscalPeriod within(Target target) {
        boolean part = target.getSpan() != null && target.getSpan().to().filter(target.getSpan().from()::equals).isPresent()
                && period.contains(target.getSpan().from());
        return part ? target.getSpan().from() : period;
    }

    private Assessment due(Target target, Goal goal, Value.Known known) {
        Measure measure = goal.measure(known.compared());
        Amount actual = shown(known, goal, goal.bounds());
        boolean certain = known.coverage().isComplete() || goal.staysReached() && measure.isMet() && grows(target);
        if (!certain) {
            return Assessment.only(Status.MISSING, Optional.of(target), Said.of("incomplete", known.coverage(), Said.plain(actual)))
                    .withActual(Optional.of(actual));
        }
        Status status = measure.isMet() ? Status.MET : Status.NOT_MET;
        Measures measures = new Measures(Optional.of(measure), againstBaseline(goal, false), Optional.of(measure));
        return new Assessment(status, Optional.of(actual), Optional.of(target), Optional.of(goal), Optional.of(measure), measures,
                Optional.empty(), comparison(goal, standing(known, target, actual), wanted(target, goal), "target", measure),
                incomplete(known));
    }

    private Assessment underway(Target target, Goal goal, Value.Known known, boolean own, LocalDate due) {
        Measure measure = goal.measure(known.compared());
        Optional<Schedule> line = new Schedules(values, kpi).of(target, goal, period, standsAt(known));
        Amount actual = shown(known, goal, Stream.concat(goal.bounds().stream(),
                line.stream().flatMap(some -> goal.with(some.exact()).bounds().stream())).toList());
        Optional<Schedule> schedule = line.map(some -> some.shownBeside(goal, actual.value()));
        Optional<Measure> onSchedule = schedule.map(some -> goal.with(some.exact()).measure(known.compared()))
                .or(() -> goal.wanted().isEmpty() ? Optional.of(measure) : Optional.empty());
        boolean open = isOpen(target, goal, known);
        boolean reached = own && measure.isMet() && goal.staysReached() && grows(target);
        Measures measures =
                new Measures(Optional.of(measure).filter(some -> some.isMet() && !open), againstBaseline(goal, true), onSchedule);
        Standing standing = standing(known, target, actual);
        Sentence said = reached ? comparison(goal, standing, wanted(target, goal), "target", measure)
                : saidUnderway(target, goal, standing, schedule, onSchedule, due);
        Sentence dueAt = isOver(due) ? Said.of("notDue.reporting", FiscalPeriod.day(ReportDays.until(kpi, period)))
                : Said.of("dueAt", wanted(target, goal), FiscalPeriod.day(due));
        return new Assessment(underwayStatus(own, reached, onSchedule, measure), Optional.of(actual), Optional.of(target),
                Optional.of(goal), Optional.of(open ? Measure.beyondRatio(measure.sign()) : measure), measures, schedule, said,
                Stream.concat(Stream.of(dueAt), incomplete(known).stream()).toList());
    }

    private static Status underwayStatus(boolean own, boolean reached, Optional<Measure> onSchedule, Measure measure) {
        if (!own) {
            return Status.NOT_DUE;
        }
        if (reached) {
            return Status.MET;
        }
        return onSchedule.map(line -> line.isMet() ? Status.ON_TRACK : Status.BEHIND)
                .orElse(measure.isMet() ? Status.ON_TRACK : Status.NOT_DUE);
    }

    private Sentence saidUnderway(Target target, Goal goal, Standing actual, Optional<Schedule> schedule,
            Optional<Measure> onSchedule, LocalDate due) {
        if (schedule.isEmpty()) {
            return isOver(due) ? Said.of("notDue.awaited", wanted(target, goal), FiscalPeriod.day(ReportDays.until(kpi, period)), actual)
                    : Said.of("notDue", wanted(target, goal), FiscalPeriod.day(due), actual);
        }
        Goal line = goal.with(schedule.get().expected());
        return comparison(line, actual, Amount.of(schedule.get().expected()), "schedule", onSchedule.orElseThrow());
    }

    private Sentence comparison(Goal goal, Standing actual, Localized wanted, String noun,
            Measure measure) {
        return Said.comparison(goal, actual, wanted, noun, measure, measure.percent().map(rules::said));
    }

    private static Localized wanted(Target target, Goal goal) {
        if (goal instanceof Goal.Within within) {
            return Said.range(within);
        }
        if (Goals.isChange(target) && goal instanceof Goal.Bound level) {
            return Said.plain(Amount.of(level.target()));
        }
        Localized stated = Said.plain(Goals.amount(target).orElseThrow());
        return goal instanceof Goal.Change change && target.getSort() == TargetSort.PERCENT_OF_BASELINE
                ? Said.of("wanted.percent", AmountFormat.number(change.wantedChange()), stated) : stated;
    }

    /** As the KPI shows it, with more decimals where it would seem to reach what it misses, or to give another percentage. */
    private Amount shown(Value.Known known, Goal goal, List<BigDecimal> bounds) {
        BigDecimal exact = known.compared();
        BigDecimal shown = Digits.telling(exact, known.amount().value(), bounds);
        Optional<BigDecimal> percent = goal.measure(exact).percent().map(rules::shown);
        for (int more = 1; more <= MORE_DECIMALS && !goal.measure(shown).percent().map(rules::shown).equals(percent); more++) {
            shown = Digits.telling(exact, known.amount().value().scale() + more, bounds);
        }
        return known.amount().withValue(shown);
    }

    /** A value that stands for an earlier day than the last of what was asked for says so; of a sum the coverage tells it. */
    private Standing standing(Value.Known known, Target target, Amount shown) {
        boolean earlier = known.coverage().isComplete() && known.until().isBefore(within(target).last());
        return new Standing(shown, earlier ? Optional.of(known.until()) : Optional.empty());
    }

    private LocalDate standsAt(Value.Known known) {
        return Stream.of(known.until(), period.last(), asOf).min(LocalDate::compareTo).orElseThrow();
    }

    /** The baseline is counted as the KPI counts, whatever the target does. */
    private Optional<Measure> againstBaseline(Goal goal, boolean underway) {
        return KpiValues.baseline(kpi).flatMap(baseline -> Goals.fromBaseline(goal, baseline)
                .flatMap(before -> counted().known()
                        .map(now -> (underway ? sinceApril(before, baseline, now) : before).measure(now.compared()))));
    }

    private Value counted() {
        boolean toDate = Kpis.isYearlySum(kpi) && period.granularity().isFinerThan(Granularity.FISCAL_YEAR);
        return toDate ? values.yearToDate(kpi, period) : values.in(kpi, period);
    }

    /** Of the baseline of a yearly sum as much as the months make up. */
    private Goal sinceApril(Goal before, Amount baseline, Value.Known now) {
        return Kpis.isYearlySum(kpi) ? before.with(baseline.value().multiply(Schedules.shareOfYear(period, standsAt(now)))) : before;
    }

    /** Whether the number goes on growing and should not: that it is small so far achieves nothing. */
    private boolean isOpen(Target target, Goal goal, Value.Known known) {
        boolean yearOver = calendar.isAnnual(target)
                && !standsAt(known).isBefore(FiscalPeriod.fiscalYear(period.fiscalYear()).last());
        return grows(target) && !goal.staysReached() && !yearOver;
    }

    /** Whether the number only grows until the target is due, so that a target once reached stays reached. */
    private boolean grows(Target target) {
        boolean byKpi = kpi.getAccumulation() == Accumulation.CUMULATIVE || kpi.getAccumulation() == Accumulation.PEAK;
        return calendar.isYearlySum(target) || target.getBasis() == TargetBasis.CUMULATIVE
                || target.getBasis() == TargetBasis.AS_KPI && byKpi;
    }

    private static List<Sentence> incomplete(Value.Known known) {
        return known.coverage().isComplete() ? List.of() : List.of(Said.of("note.incomplete", known.coverage()));
    }
}
