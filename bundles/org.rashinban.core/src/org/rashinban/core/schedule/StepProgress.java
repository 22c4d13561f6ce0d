package org.rashinban.core.schedule;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;

/** How far a step of a roadmap is, as far as anybody reported. */
public final class StepProgress {

    private StepProgress() {
    }

    /** What is stated to be done in part is not done, however far the record of the work goes. */
    public static boolean isDone(RoadmapBar bar) {
        boolean ended = bar.getActual() != null && !bar.getActual().isOpen();
        return bar.getPercentDone() == null ? ended : bar.getPercentDone() == 100;
    }

    /** It was begun or reported on, and is not done. Of a step on which nothing was ever reported nobody knows whether it is late. */
    public static boolean isUnderWay(RoadmapBar bar) {
        return !isDone(bar) && (bar.getPercentDone() != null || bar.getActual() != null);
    }

    /** The last day of its plan. */
    public static Optional<LocalDate> due(RoadmapBar bar) {
        return Optional.ofNullable(bar.getSpan()).flatMap(FiscalSpan::last);
    }

    /** It is under way though its planned end is over. */
    public static boolean isOverdue(RoadmapBar bar, LocalDate asOf) {
        return isUnderWay(bar) && due(bar).filter(end -> end.isBefore(asOf)).isPresent();
    }
}
