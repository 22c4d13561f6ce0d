package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.List;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.schedule.FindingSettlement;
import org.rashinban.model.Department;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingState;
import org.rashinban.model.label.Labels;

/** How a finding stands on a day, told alike wherever it is shown. */
final class FindingStanding {

    private FindingStanding() {
    }

    /** Who answers for what it is about. */
    static List<Department> owners(Finding finding) {
        return finding.getElements().stream().flatMap(element -> DueList.owners(element).stream()).distinct().toList();
    }

    static Judgement of(Finding finding, LocalDate asOf) {
        FindingState state = finding.getState();
        if (FindingSettlement.isOverdue(finding, asOf)) {
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
