package org.rashinban.core.schedule;

import java.time.LocalDate;

import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneKind;
import org.rashinban.model.MilestoneState;

/** What a plan promises with the period of a milestone. */
public final class MilestonePromise {

    private MilestonePromise() {
    }

    /** "In turn" (順次) of a completion or a goal means step by step until the end of its period, of anything else that it begins then. */
    public static boolean isReachedByTheEnd(Milestone milestone) {
        return milestone.getKind() == MilestoneKind.GOAL || milestone.getKind() == MilestoneKind.COMPLETION;
    }

    /** Whether its period ends with something done: a goal is hoped for, and what begins in turn is not done then. */
    public static boolean isMade(Milestone milestone) {
        return milestone.getPeriod() != null && milestone.getKind() != MilestoneKind.GOAL
                && (!milestone.isInTurn() || isReachedByTheEnd(milestone));
    }

    /** Whether it is still to be kept. */
    public static boolean isOpen(Milestone milestone) {
        return milestone.getState() == MilestoneState.PLANNED && isMade(milestone);
    }

    /** Its time is over, and in a plan whose record is kept nobody reported it as done. Of a plan of which nothing is reported that is not known. */
    public static boolean isOverdue(Milestone milestone, LocalDate asOf, ScheduleRecord record) {
        return isPast(milestone, asOf) && record.isKept(milestone);
    }

    /** Its time is over, and nobody ever reported anything of the schedule that it belongs to. */
    public static boolean isUnknown(Milestone milestone, LocalDate asOf, ScheduleRecord record) {
        return isPast(milestone, asOf) && !record.isKept(milestone);
    }

    private static boolean isPast(Milestone milestone, LocalDate asOf) {
        return isOpen(milestone) && milestone.getPeriod().last().isBefore(asOf);
    }
}
