package org.rashinban.core.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Flag;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;

/** What the office does with a value that was handed in. */
public final class Review {

    private Review() {
    }

    /** The value counts from now on. */
    public static void accept(Actual actual) {
        settle(actual);
        actual.setState(ActualState.ACCEPTED);
    }

    /** The department is to look at it again. The comment stays with the value, open until it is submitted anew. */
    public static void giveBack(Actual actual, String comment, LocalDate on) {
        settle(actual);
        Flag flag = RashinbanFactory.eINSTANCE.createFlag();
        flag.setId(UUID.randomUUID().toString());
        flag.setText(comment.strip());
        flag.setRaisedOn(on);
        actual.getFlags().add(flag);
        actual.setState(ActualState.RETURNED);
    }

    /** Why it was given back; empty for all other values. */
    public static Optional<String> comment(Actual actual) {
        return actual.getState() == ActualState.RETURNED ? open(actual).map(Flag::getText) : Optional.empty();
    }

    /** The office writes what the value is to say instead, and leaves it as far as it has come. */
    public static void correct(Kpi kpi, Actual actual, Answer instead) {
        Entering.replace(instead, actual, kpi);
    }

    static void settle(Actual actual) {
        if (actual.getState() == ActualState.RETURNED) {
            open(actual).ifPresent(flag -> flag.setResolved(true));
        }
    }

    /** The comment of the last return; notes that came with the plan have no day. */
    private static Optional<Flag> open(Actual actual) {
        return actual.getFlags().stream().filter(flag -> !flag.isResolved() && flag.getRaisedOn() != null)
                .reduce((earlier, later) -> later);
    }
}
