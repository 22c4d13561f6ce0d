package org.rashinban.core.schedule;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Finding;
import org.rashinban.model.FindingState;
import org.rashinban.model.period.FiscalPeriod;

/** Whether what a finding asks for was answered and settled, and in time. */
public final class FindingSettlement {

    private FindingSettlement() {
    }

    /** Something is still to be done about it. */
    public static boolean isUnsettled(Finding finding) {
        return finding.getState() == FindingState.OPEN || finding.getState() == FindingState.IN_PROGRESS;
    }

    public static Optional<LocalDate> due(Finding finding) {
        return Optional.ofNullable(finding.getDue()).map(FiscalPeriod::last);
    }

    public static boolean isOverdue(Finding finding, LocalDate asOf) {
        return isUnsettled(finding) && due(finding).filter(last -> last.isBefore(asOf)).isPresent();
    }

    /** By itself, or together with others of its point. */
    public static boolean isAnswered(Finding finding) {
        return !finding.getResponses().isEmpty() || isAnsweredByPoint(finding);
    }

    public static boolean isAnsweredByPoint(Finding finding) {
        return finding.getPoint() != null && !finding.getPoint().getResponses().isEmpty();
    }
}
