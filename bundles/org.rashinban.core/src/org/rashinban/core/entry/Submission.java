package org.rashinban.core.entry;

import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Contradiction;
import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.Plausibility;
import org.rashinban.core.enquiry.ReturnComment;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** A department hands its values in. */
public final class Submission {

    private Submission() {
    }

    /** Why the value cannot be submitted whoever confirms it; empty if it can. */
    public static Optional<Sentence> obstacle(DueValue value) {
        Optional<Actual> actual = value.actual();
        if (actual.isEmpty() || !value.answer().isStated()) {
            return said("obstacle.nothing");
        }
        return value.lock().or(() -> switch (actual.get().getState()) {
            case SUBMITTED -> said("obstacle.submitted");
            case ACCEPTED -> said(value.isToCome() ? "obstacle.toCome" : "obstacle.accepted");
            case DRAFT, RETURNED -> Contradiction.of(value.kpi(), value.answer()).filter(wrong -> wrong.outcome() == Outcome.UNREADABLE)
                    .map(Judgement::why);
        });
    }

    /** What makes a value hard to believe; whoever confirms it with a reason may submit it all the same. */
    public static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod period, Answer answer) {
        return Contradiction.of(kpi, answer).map(Judgement::why).or(() -> Plausibility.doubt(kpi, period, answer));
    }

    /** Whether a reason must be given first. */
    public static boolean needsReason(DueValue value) {
        return value.actual().filter(actual -> Answer.text(actual.getConfirmation()).isEmpty()).isPresent()
                && doubt(value.kpi(), value.period(), value.answer()).isPresent();
    }

    public static void submit(Actual actual) {
        ReturnComment.settle(actual);
        actual.setState(ActualState.SUBMITTED);
    }

    private static Optional<Sentence> said(String key) {
        return Optional.of(Texts.CATALOGUE.sentence(key));
    }
}
