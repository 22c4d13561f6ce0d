package org.rashinban.core.figure;

import java.time.LocalDate;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.model.Milestone;
import org.rashinban.model.label.Labels;

/** How a milestone stands on a day, told alike wherever it is shown. */
public final class MilestoneStanding {

    private MilestoneStanding() {
    }

    /** Once its time is over, what has to be complete is overdue; whether a goal was reached, or what began in turn goes on, is still to be told. */
    public static Judgement of(Milestone milestone, LocalDate asOf) {
        boolean over = milestone.getPeriod() != null && milestone.getPeriod().last().isBefore(asOf);
        return switch (milestone.getState()) {
            case DONE -> judgement(milestone, "◆", Tone.BEST);
            case DONE_WITH_EXCEPTIONS -> judgement(milestone, "◆", Tone.GOOD);
            case POSTPONED -> judgement(milestone, "▷", Tone.POOR);
            case CANCELLED -> judgement(milestone, "×", Tone.NEUTRAL);
            case PLANNED -> over ? past(milestone) : judgement(milestone, "◇", Tone.NEUTRAL);
        };
    }

    private static Judgement past(Milestone milestone) {
        return MilestonePromise.isMade(milestone) ? new Judgement(Texts.CATALOGUE.sentence("milestone.overdue"), "！", Tone.WORST)
                : new Judgement(Texts.CATALOGUE.sentence("milestone.untold"), "？", Tone.OPEN);
    }

    private static Judgement judgement(Milestone milestone, String symbol, Tone tone) {
        return new Judgement(Labels.of(milestone.getState()), symbol, tone);
    }
}
