package org.rashinban.core.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.schedule.MilestonePromise;
import org.rashinban.core.schedule.ScheduleRecord;
import org.rashinban.model.Milestone;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Sentence;

/** How a milestone stands on a day, told alike wherever it is shown. */
public final class MilestoneStanding {

    private static final Judgement UNTOLD = new Judgement(Texts.CATALOGUE.sentence("milestone.untold"), "？", Tone.OPEN);

    private static final Judgement UNKNOWN = new Judgement(Texts.CATALOGUE.sentence("milestone.unknown"), "－", Tone.OPEN);

    private final LocalDate asOf;
    private final ScheduleRecord record = new ScheduleRecord();

    public MilestoneStanding(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Once its time is over, what has to be complete is overdue, unless nothing was ever reported of the schedule; whether a goal was reached, or what
     * began in turn goes on, is still to be told.
     */
    public Judgement of(Milestone milestone) {
        boolean over = milestone.getPeriod() != null && milestone.getPeriod().last().isBefore(asOf);
        return switch (milestone.getState()) {
            case DONE -> judgement(milestone, "◆", Tone.BEST);
            case DONE_WITH_EXCEPTIONS -> judgement(milestone, "◆", Tone.GOOD);
            case POSTPONED -> judgement(milestone, "▷", Tone.POOR);
            case CANCELLED -> judgement(milestone, "×", Tone.NEUTRAL);
            case PLANNED -> over ? past(milestone) : judgement(milestone, "◇", Tone.NEUTRAL);
        };
    }

    private Judgement past(Milestone milestone) {
        if (!MilestonePromise.isMade(milestone)) {
            return UNTOLD;
        }
        return MilestonePromise.isOverdue(milestone, asOf, record)
                ? new Judgement(Texts.CATALOGUE.sentence("milestone.overdue"), "！", Tone.WORST)
                : UNKNOWN;
    }

    /** Why some of what is past is not called overdue. */
    public List<Sentence> notes(Stream<Milestone> milestones) {
        Set<Judgement> found = milestones.map(this::of).collect(Collectors.toSet());
        List<Sentence> notes = new ArrayList<>();
        if (found.contains(UNTOLD)) {
            notes.add(Texts.CATALOGUE.sentence("milestone.note", UNTOLD.words()));
        }
        if (found.contains(UNKNOWN)) {
            notes.add(Texts.CATALOGUE.sentence("milestone.note.unknown", UNKNOWN.words()));
        }
        return notes;
    }

    private static Judgement judgement(Milestone milestone, String symbol, Tone tone) {
        return new Judgement(Labels.of(milestone.getState()), symbol, tone);
    }
}
