package org.rashinban.core.schedule;

import java.util.HashMap;
import java.util.Map;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Occurrence;
import org.rashinban.model.RoadmapBar;

/** Whether anybody keeps the record of what became of the schedule of an edition; looked up once in each, so not to be kept while it is edited. */
public final class ScheduleRecord {

    private final Map<Edition, Boolean> kept = new HashMap<>();

    /** Where nothing was ever reported, more likely nobody keeps the record than nobody did the work. */
    boolean isKept(Milestone milestone) {
        return Contents.edition(milestone).filter(edition -> kept.computeIfAbsent(edition, ScheduleRecord::isReported)).isPresent();
    }

    private static boolean isReported(Edition edition) {
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
