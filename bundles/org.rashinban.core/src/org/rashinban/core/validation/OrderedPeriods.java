package org.rashinban.core.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.Department;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Finding;
import org.rashinban.model.Kpi;
import org.rashinban.model.Milestone;
import org.rashinban.model.Occurrence;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.Target;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** {@link Rule#PERIODS}. A span itself cannot end before it starts. */
final class OrderedPeriods implements Inspection {

    /** Two values that would count for the same time. */
    private record Slot(Object time, Object kind) {
    }

    @Override
    public void inspect(EObject object, Violations found) {
        switch (object) {
            case Target target -> target(target, found);
            case Kpi kpi -> kpi(kpi, found);
            case Milestone milestone -> milestone(milestone, found);
            case RoadmapBar bar -> bar(bar, found);
            case Finding finding -> finding(finding, found);
            case Enquiry enquiry -> order(enquiry, Literals.ENQUIRY__DUE_ON, Optional.ofNullable(enquiry.getOpenedOn()),
                    Optional.ofNullable(enquiry.getDueOn()), "period.due", found);
            case Department department -> department(department, found);
            default -> {
            }
        }
    }

    private static void target(Target target, Violations found) {
        order(target, Literals.TARGET__DUE, first(target.getSpan()), last(target.getDue()), "period.due", found);
        order(target, Literals.TARGET__TO_BE_SET_BY, first(target.getToBeSetBy()), last(target.getSpan()), "period.toBeSetBy", found);
    }

    private static void kpi(Kpi kpi, Violations found) {
        Set<Slot> targets = new HashSet<>();
        for (Target target : kpi.getTargets()) {
            boolean again = target.getSpan() != null && !targets.add(new Slot(target.getSpan(), target.getBasis()));
            found.addIf(again, Rule.PERIODS, target, Literals.TARGET__SPAN, "period.twice", target.getSpan() == null ? ""
                    : target.getSpan());
        }
        Set<Slot> actuals = new HashSet<>();
        for (Actual actual : kpi.getActuals()) {
            boolean again = actual.getPeriod() != null && !actuals.add(new Slot(actual.getPeriod(), actual.getState()));
            found.addIf(again, Rule.PERIODS, actual, Literals.ACTUAL__PERIOD, "period.twice", actual.getPeriod() == null ? ""
                    : actual.getPeriod());
        }
    }

    private static void milestone(Milestone milestone, Violations found) {
        for (Milestone needed : milestone.getDependsOn()) {
            boolean late = first(needed.getPeriod()).flatMap(start -> last(milestone.getPeriod()).map(end -> end.isBefore(start)))
                    .orElse(false);
            found.addIf(late, Rule.PERIODS, milestone, Literals.MILESTONE__PERIOD, "period.depends", Names.of(needed));
        }
    }

    private static void bar(RoadmapBar bar, Violations found) {
        for (RoadmapBar needed : bar.getDependsOn()) {
            boolean late = first(needed.getSpan()).flatMap(start -> last(bar.getSpan()).map(end -> end.isBefore(start))).orElse(false);
            found.addIf(late, Rule.PERIODS, bar, Literals.ROADMAP_BAR__SPAN, "period.depends", Names.of(needed));
        }
        Set<FiscalPeriod> occurrences = new HashSet<>();
        for (Occurrence occurrence : bar.getOccurrences()) {
            FiscalPeriod period = occurrence.getPeriod();
            found.addIf(period != null && !occurrences.add(period), Rule.PERIODS, occurrence, Literals.OCCURRENCE__PERIOD, "period.twice",
                    period == null ? "" : period);
            found.addIf(period != null && bar.getSpan() != null && !bar.getSpan().overlaps(period), Rule.PERIODS, occurrence,
                    Literals.OCCURRENCE__PERIOD, "period.outside", Names.of(bar));
        }
    }

    private static void finding(Finding finding, Violations found) {
        order(finding, Literals.FINDING__DUE, first(finding.getRaisedOn()), last(finding.getDue()), "period.due", found);
        finding.getResponses().forEach(response -> order(response, Literals.RESPONSE__RESPONDED_ON, first(finding.getRaisedOn()),
                last(response.getRespondedOn()), "period.response", found));
    }

    private static void department(Department department, Violations found) {
        for (Department predecessor : department.getPredecessors()) {
            boolean early = first(predecessor.getSpan()).flatMap(start -> first(department.getSpan()).map(own -> own.isBefore(start)))
                    .orElse(false);
            found.addIf(early, Rule.PERIODS, department, Literals.DEPARTMENT__SPAN, "period.predecessor", Names.of(predecessor));
        }
    }

    private static void order(EObject object, EStructuralFeature feature, Optional<LocalDate> start, Optional<LocalDate> end, String key,
            Violations found) {
        found.addIf(start.flatMap(from -> end.map(to -> to.isBefore(from))).orElse(false), Rule.PERIODS, object, feature, key);
    }

    private static Optional<LocalDate> first(FiscalPeriod period) {
        return Optional.ofNullable(period).map(FiscalPeriod::first);
    }

    private static Optional<LocalDate> last(FiscalPeriod period) {
        return Optional.ofNullable(period).map(FiscalPeriod::last);
    }

    private static Optional<LocalDate> first(FiscalSpan span) {
        return Optional.ofNullable(span).map(FiscalSpan::first);
    }

    private static Optional<LocalDate> last(FiscalSpan span) {
        return Optional.ofNullable(span).flatMap(FiscalSpan::last);
    }
}
