package org.rashinban.core.figure.committee;

import java.time.LocalDate;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.schedule.FindingSettlement;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingState;
import org.rashinban.model.label.Labels;

/** How a finding stands on a day, told alike wherever it is shown. */
final class FindingStanding {

    private FindingStanding() {
    }

    static Judgement of(Finding finding, LocalDate asOf) {
        FindingState state = finding.getState();
        if (FindingSettlement.isOverdue(finding, asOf)) {
            return new Judgement(Texts.CATALOGUE.sentence(overdue(finding)), "！", Tone.WORST);
        }
        return switch (state) {
            case OPEN -> judgement(state, "◇", Tone.OPEN);
            case ANSWERED -> judgement(state, "○", Tone.GOOD);
            case IN_PROGRESS -> judgement(state, "▷", Tone.FAIR);
            case CLOSED -> judgement(state, "◎", Tone.BEST);
            case NOT_REQUIRED -> judgement(state, "－", Tone.NEUTRAL);
        };
    }

    /** What is late: what is being done, the answer, or what the answer promised. */
    private static String overdue(Finding finding) {
        if (finding.getState() == FindingState.IN_PROGRESS) {
            return "findings.overdue.inProgress";
        }
        return FindingSettlement.isAnswered(finding) ? "findings.overdue.settlement" : "findings.overdue.answer";
    }

    private static Judgement judgement(FindingState state, String symbol, Tone tone) {
        return new Judgement(Labels.of(state), symbol, tone);
    }
}
