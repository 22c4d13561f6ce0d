package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.Deliverables;
import org.rashinban.core.kpi.Deliverables.Delivery;
import org.rashinban.model.AsOfRule;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Sentence;

/** Says whether a deliverable is there, in time, or carried over from an earlier year. */
final class DeliverableAssessor {

    private static final Set<TargetSort> SORTS = EnumSet.of(TargetSort.TEXT, TargetSort.DATE_DUE);

    private final Deliverables deliverables;
    private final Kpi kpi;
    private final FiscalPeriod period;
    private final LocalDate asOf;
    private final TargetCalendar calendar;

    DeliverableAssessor(Actuals actuals, Kpi kpi, FiscalPeriod period, LocalDate asOf) {
        this.deliverables = new Deliverables(actuals);
        this.kpi = kpi;
        this.period = period;
        this.asOf = asOf;
        this.calendar = new TargetCalendar(kpi);
    }

    /** A date with a number ("20 systems by the end of FY2025") is a number to reach. */
    static boolean isDeliverable(Target target) {
        return SORTS.contains(target.getSort()) && (target.getSort() == TargetSort.TEXT || !Goals.hasNumber(target));
    }

    Assessment assess(Target target, boolean own) {
        LocalDate due = calendar.due(target, period);
        boolean isDue = own && !due.isAfter(asOf) && !due.isAfter(period.last());
        return switch (delivery(target)) {
            case Deliverables.Done done -> done(target, done.on(), due);
            case Deliverables.Pending pending -> isDue ? notDone(target, pending)
                    : only(Status.NOT_DUE, target, Said.of("deliverable.underway", words(target), FiscalPeriod.day(due), report(pending)));
            case Deliverables.Unreported unreported -> new Absences(kpi, period, asOf)
                    .assess(target, isDue, due, Said.of("deliverable.unreported", words(target)));
            case Deliverables.NotApplicable not -> only(Status.NOT_ASSESSABLE, target, Said.of("deliverable.notApplicable"));
        };
    }

    /**
     * A deliverable of an earlier year that was still open when this period began (繰越): the oldest that is open still, else the
     * last that came within the period. That nobody ever reported it closes nothing.
     */
    Optional<Assessment> carriedOver() {
        if (kpi.getAsOfRule() == AsOfRule.RECURRING) {
            return Optional.empty();
        }
        List<Target> earlier = calendar.allDueBefore(period.first(), DeliverableAssessor::isDeliverable).stream()
                .filter(target -> !calendar.due(target).isAfter(asOf)).toList();
        return earlier.stream().flatMap(target -> stillOpen(target).stream()).findFirst()
                .or(() -> earlier.reversed().stream().flatMap(target -> doneNow(target).stream()).findFirst());
    }

    private Optional<Assessment> stillOpen(Target target) {
        LocalDate due = calendar.due(target);
        FiscalPeriod year = FiscalPeriod.containing(due, Granularity.FISCAL_YEAR);
        return switch (delivery(target)) {
            case Deliverables.Pending pending -> Optional.of(assessment(Status.NOT_MET, target, Measure.nothing(),
                    Said.of("deliverable.carriedOver", words(target), FiscalPeriod.day(due), report(pending), year)));
            case Deliverables.Unreported unreported -> Optional.of(new Absences(kpi, year, asOf)
                    .assess(target, true, due, Said.of("deliverable.neverReported", words(target), FiscalPeriod.day(due), year)));
            default -> Optional.empty();
        };
    }

    private Optional<Assessment> doneNow(Target target) {
        return delivery(target) instanceof Deliverables.Done done && period.contains(done.on())
                ? Optional.of(assessment(Status.MET, target, Measure.full(),
                        Said.of("deliverable.doneLate", words(target), FiscalPeriod.day(calendar.due(target)), done.on())))
                : Optional.empty();
    }

    private Assessment done(Target target, FiscalPeriod on, LocalDate due) {
        if (on.first().isAfter(due)) {
            return assessment(Status.NOT_MET, target, Measure.nothing(),
                    Said.of("deliverable.doneLate", words(target), FiscalPeriod.day(due), on));
        }
        return assessment(Status.MET, target, Measure.full(), Said.of("deliverable.done", words(target), on));
    }

    private Assessment notDone(Target target, Deliverables.Pending pending) {
        FiscalPeriod due = FiscalPeriod.day(calendar.due(target, period));
        return assessment(Status.NOT_MET, target, Measure.nothing(), Said.of("deliverable.notDone", words(target), due, report(pending)));
    }

    private static Object report(Deliverables.Pending pending) {
        return pending.text().isEmpty() ? Said.of("deliverable.noWords") : pending.text();
    }

    private static Assessment only(Status status, Target target, Sentence said) {
        return Assessment.only(status, Optional.of(target), said);
    }

    private static Assessment assessment(Status status, Target target, Measure measure, Sentence said) {
        Measures measures = new Measures(Optional.of(measure), Optional.empty(), Optional.of(measure));
        return new Assessment(status, Optional.<Amount>empty(), Optional.of(target), Optional.empty(), Optional.of(measure), measures,
                Optional.empty(), said, List.of());
    }

    /**
     * A report for another deliverable of the same KPI says nothing about this one, so the search starts where this target does if
     * there was another before, and ends where the next one starts; a recurring one starts anew every year. What is done late
     * is told by the date of completion.
     */
    private Delivery delivery(Target target) {
        FiscalPeriod year = period.at(Granularity.FISCAL_YEAR);
        FiscalPeriod first = firstOfItsKind(target) ? Actuals.BEGINNING : target.getSpan().from();
        FiscalPeriod start = kpi.getAsOfRule() == AsOfRule.RECURRING ? year : first;
        if (start.first().isAfter(period.last())) {
            return new Deliverables.Unreported();
        }
        FiscalPeriod from = start.first().isAfter(period.first()) ? period : start;
        FiscalPeriod to = calendar.nextAfter(target, DeliverableAssessor::isDeliverable)
                .map(next -> next.getSpan().from().at(Granularity.FISCAL_YEAR).previous())
                .filter(before -> before.last().isBefore(period.first()) && !before.last().isBefore(from.last())).orElse(period);
        return deliverables.in(kpi, FiscalSpan.between(from, to), period.last(), Optional.ofNullable(target.getText()));
    }

    private boolean firstOfItsKind(Target target) {
        return target.getSpan() == null || calendar.dueBefore(target.getSpan().first(), DeliverableAssessor::isDeliverable).isEmpty();
    }

    private static String words(Target target) {
        return Optional.ofNullable(target.getText()).orElse("");
    }
}
