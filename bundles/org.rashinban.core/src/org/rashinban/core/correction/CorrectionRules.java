package org.rashinban.core.correction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.ActualState;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.TargetSort;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What of a frozen state is settled, so that changing it afterwards is a correction (訂正): values, targets, definitions and wordings of the
 * plan. What a year brings by itself (progress, notes, what was open and is now set) is not, nor is who is responsible.
 */
public final class CorrectionRules {

    /** Not part of what a plan states, or made to change. */
    private static final Set<EClass> LIVING = Set.of(Literals.PROGRAM, Literals.ORGANIZATION, Literals.DEPARTMENT, Literals.BODY,
            Literals.POST, Literals.ROLE_ASSIGNMENT, Literals.AUDIENCE, Literals.MEETING, Literals.ENQUIRY, Literals.ENQUIRY_FORM,
            Literals.ASKED_VALUE, Literals.REPLY, Literals.FLAG, Literals.EVIDENCE, Literals.OWNERSHIP, Literals.RISK, Literals.RESPONSE,
            Literals.BAR_BASELINE, Literals.TARGET_REVISION, Literals.DASHBOARD, Literals.DASHBOARD_ROW, Literals.DASHBOARD_WIDGET,
            Literals.REPORT_PROFILE);
    /** Features that change while a plan is carried out. */
    private static final Set<String> PROGRESS = Set.of("remark", "provenance", "Milestone.state", "Milestone.doneOn",
            "RoadmapBar.percentDone", "RoadmapBar.actual", "Occurrence.done", "Occurrence.doneOn", "Element.outlook", "Element.direction",
            "Element.retired", "Kpi.retired", "Kpi.reportDueDays", "Edition.state", "Edition.asOf", "Plan.asOf", "Plan.monitoredBy",
            "Plan.owner", "Finding.state", "Actual.comment", "Actual.confirmation", "ProgressReport.nextStep", "Node.repeatedKpis");

    private CorrectionRules() {
    }

    /**
     * Whether another value of a feature would be a correction.
     *
     * @param declaring name of the class that declares the feature
     * @param frozen texts of the features as they were frozen, by name
     */
    public static boolean isSettled(EClass type, Map<String, String> frozen, String declaring, String feature) {
        return isSettled(type, frozen) && !PROGRESS.contains(feature) && !PROGRESS.contains(declaring + "." + feature);
    }

    /**
     * Whether an object says afterwards, for a period that a state covered, what that state did not say: a value that is accepted late.
     *
     * @param frozen texts of the features as they were frozen, by name; empty if the object was not there
     * @param asOf the day for which the state speaks
     */
    public static boolean isLate(EClass type, Map<String, String> frozen, Map<String, String> now, LocalDate asOf) {
        return type == Literals.ACTUAL && !isSettled(type, frozen) && isSettled(type, now) && now.containsKey("period")
                && !FiscalPeriod.of(now.get("period")).last().isAfter(asOf);
    }

    /** Whether taking the object away would be a correction. */
    public static boolean isSettled(EClass type, Map<String, String> frozen) {
        if (LIVING.contains(type)) {
            return false;
        }
        if (type == Literals.ACTUAL) {
            return ActualState.ACCEPTED.getName().equals(frozen.get("state"));
        }
        String sort = frozen.get("sort");
        boolean open = TargetSort.TO_BE_SET.getName().equals(sort) || TargetSort.RESET_YEARLY.getName().equals(sort);
        return type != Literals.TARGET || !open;
    }
}
