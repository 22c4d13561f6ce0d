package org.rashinban.core.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.model.Milestone;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Sentence;

/** How a milestone stands on a day, told alike wherever it is shown. */
public final class MilestoneStanding {

    private static final Judgement UNTOLD = new Judgement(Texts.CATALOGUE.sentence("milestone.untold"), "？", Tone.OPEN);

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
                : UNTOLD;
    }

    /** Why what is past is called in two ways, if some of it is not called overdue. */
    public static List<Sentence> notes(Stream<Milestone> milestones, LocalDate asOf) {
        return milestones.map(milestone -> of(milestone, asOf)).anyMatch(UNTOLD::equals)
                ? List.of(Texts.CATALOGUE.sentence("milestone.note", UNTOLD.words())) : List.of();
    }

    private static Judgement judgement(Milestone milestone, String symbol, Tone tone) {
        return new Judgement(Labels.of(milestone.getState()), symbol, tone);
    }
}
