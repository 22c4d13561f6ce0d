package org.rashinban.core.entry;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.enquiry.ReturnComment;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;

/** What the office does with a value that was handed in. */
public final class Review {

    private Review() {
    }

    /** The value counts from now on. */
    public static void accept(Actual actual) {
        ReturnComment.settle(actual);
        actual.setState(ActualState.ACCEPTED);
    }

    /** The department is to look at it again. The comment stays with the value, open until it is submitted anew. */
    public static void giveBack(Actual actual, String comment, LocalDate on) {
        ReturnComment.settle(actual);
        ReturnComment.add(actual, comment, on);
        actual.setState(ActualState.RETURNED);
    }

    /** Why it was given back; empty for all other values. */
    public static Optional<String> comment(Actual actual) {
        return ReturnComment.of(actual);
    }

    /**
     * The office writes what the value is to say instead, and leaves it as far as it has come. Why it does so is also why a value that is hard to
     * believe is so all the same.
     */
    public static void correct(Kpi kpi, Actual actual, Answer instead, String reason) {
        Entering.replace(instead, actual, kpi);
        if (Answer.text(actual.getConfirmation()).isEmpty()) {
            Submission.doubt(kpi, actual.getPeriod(), instead).flatMap(any -> Answer.text(reason)).ifPresent(actual::setConfirmation);
        }
    }
}
