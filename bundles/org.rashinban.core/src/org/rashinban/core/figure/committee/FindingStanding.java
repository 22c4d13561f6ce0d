package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.Department;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingState;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;

/** How a finding stands on a day, told alike wherever it is shown. */
final class FindingStanding {

    private FindingStanding() {
    }

    /** Something is still to be done about it. */
    static boolean isUnsettled(Finding finding) {
        return finding.getState() == FindingState.OPEN || finding.getState() == FindingState.IN_PROGRESS;
    }

    static Optional<LocalDate> due(Finding finding) {
        return Optional.ofNullable(finding.getDue()).map(FiscalPeriod::last);
    }

    static boolean isOverdue(Finding finding, LocalDate asOf) {
        return isUnsettled(finding) && due(finding).filter(last -> last.isBefore(asOf)).isPresent();
    }

    /** By itself, or together with others of its point. */
    static boolean isAnswered(Finding finding) {
        return !finding.getResponses().isEmpty() || isAnsweredByPoint(finding);
    }

    static boolean isAnsweredByPoint(Finding finding) {
        return finding.getPoint() != null && !finding.getPoint().getResponses().isEmpty();
    }

    /** Who answers for what it is about. */
    static List<Department> owners(Finding finding) {
        return finding.getElements().stream().flatMap(element -> DueList.owners(element).stream()).distinct().toList();
    }

    static Judgement of(Finding finding, LocalDate asOf) {
        FindingState state = finding.getState();
        if (isOverdue(finding, asOf)) {
            return new Judgement(Texts.CATALOGUE.sentence("findings.overdue." + state.name()), "！", Tone.WORST);
        }
        return switch (state) {
            case OPEN -> judgement(state, "◇", Tone.OPEN);
            case ANSWERED -> judgement(state, "○", Tone.GOOD);
            case IN_PROGRESS -> judgement(state, "▷", Tone.FAIR);
            case CLOSED -> judgement(state, "◎", Tone.BEST);
            case NOT_REQUIRED -> judgement(state, "－", Tone.NEUTRAL);
        };
    }

    private static Judgement judgement(FindingState state, String symbol, Tone tone) {
        return new Judgement(Labels.of(state), symbol, tone);
    }
}
