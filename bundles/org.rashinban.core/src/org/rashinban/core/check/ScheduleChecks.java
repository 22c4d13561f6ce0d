package org.rashinban.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Occurrence;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** Whether milestones and bars have dates, and kept them. */
final class ScheduleChecks {

    private ScheduleChecks() {
    }

    static List<Check> all() {
        return List.of(
                new ObjectCheck<>("milestone.due", Milestone.class, ScheduleChecks::due),
                new ObjectCheck<>("milestone.date", Milestone.class, ScheduleChecks::date),
                new ObjectCheck<>("bar.dates", RoadmapBar.class, ScheduleChecks::dates),
                new ObjectCheck<>("bar.occurrence", Occurrence.class, ScheduleChecks::occurrence),
                new ObjectCheck<>("bar.years", RoadmapBar.class, ScheduleChecks::years));
    }

    /** Nobody knows whether what was promised in a schedule of which nothing was ever reported is late. */
    private static void due(Milestone milestone, Notes notes) {
        if (milestone.getState() == MilestoneState.PLANNED && Subjects.isPast(milestone.getPeriod(), notes.scope().asOf())) {
            boolean late = MilestonePromise.isOverdue(milestone, notes.scope().asOf(), notes.scope().scheduleRecord());
            notes.add(late ? Severity.WARNING : Severity.INFORMATION, milestone, Literals.MILESTONE__STATE, "milestone.due",
                    milestone.getPeriod());
        }
    }

    private static void date(Milestone milestone, Notes notes) {
        if (milestone.getPeriod() == null && milestone.getState() != MilestoneState.CANCELLED) {
            notes.add(Subjects.isLost(milestone) ? Severity.INFORMATION : Severity.WARNING, milestone, Literals.MILESTONE__PERIOD,
                    "milestone.date");
        }
    }

    private static void dates(RoadmapBar bar, Notes notes) {
        if (bar.getSpan() == null) {
            notes.add(Subjects.isLost(bar) ? Severity.INFORMATION : Severity.WARNING, bar, Literals.ROADMAP_BAR__SPAN, "bar.dates");
        }
    }

    /** Of a bar on which nothing was ever marked, more likely nobody keeps the record than nobody did the work. */
    private static void occurrence(Occurrence occurrence, Notes notes) {
        if (!occurrence.isDone() && occurrence.getDoneOn() == null && Subjects.isPast(occurrence.getPeriod(), notes.scope().asOf())) {
            boolean kept = occurrence.eContainer() instanceof RoadmapBar bar && bar.getOccurrences().stream().anyMatch(Occurrence::isDone);
            notes.add(kept ? Severity.WARNING : Severity.INFORMATION, occurrence, Literals.OCCURRENCE__DONE, "bar.occurrence");
        }
    }

    /** What recurs is done or not done in each year by itself. */
    private static void years(RoadmapBar bar, Notes notes) {
        if (!bar.isRecurring() || bar.getSpan() == null) {
            return;
        }
        Set<FiscalPeriod> planned = bar.getOccurrences().stream().map(Occurrence::getPeriod).filter(period -> period != null)
                .map(period -> period.at(Granularity.FISCAL_YEAR)).collect(Collectors.toSet());
        List<FiscalPeriod> missing = bar.getSpan().periods(Granularity.FISCAL_YEAR)
                .takeWhile(year -> !year.first().isAfter(notes.scope().asOf()))
                .filter(year -> !planned.contains(year)).toList();
        if (!missing.isEmpty()) {
            Fix fix = new Fix(Notes.said("fix.occurrences", missing),
                    missing.stream().<Edit>map(year -> new Edit.AddChild(bar, Literals.ROADMAP_BAR__OCCURRENCES, occurrence(year)))
                            .toList());
            notes.add(Severity.INFORMATION, bar, Literals.ROADMAP_BAR__OCCURRENCES, fix, "bar.years", missing);
        }
    }

    private static Occurrence occurrence(FiscalPeriod year) {
        Occurrence occurrence = RashinbanFactory.eINSTANCE.createOccurrence();
        occurrence.setPeriod(year);
        return occurrence;
    }
}
