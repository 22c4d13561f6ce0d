package org.rashinban.core.schedule;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Occurrence;
import org.rashinban.model.RoadmapBar;

/** Whether anybody keeps the record of what became of the schedule of an edition. */
final class ScheduleRecord {

    private ScheduleRecord() {
    }

    /** Where nothing was ever reported, more likely nobody keeps the record than nobody did the work. */
    static boolean isKept(Edition edition) {
        return Contents.of(edition, Milestone.class).anyMatch(ScheduleRecord::isReported)
                || Contents.of(edition, RoadmapBar.class).anyMatch(ScheduleRecord::isReported);
    }

    private static boolean isReported(Milestone milestone) {
        return milestone.getState() != MilestoneState.PLANNED || milestone.getDoneOn() != null;
    }

    private static boolean isReported(RoadmapBar bar) {
        return bar.getPercentDone() != null || bar.getActual() != null || bar.getOccurrences().stream().anyMatch(Occurrence::isDone);
    }
}
