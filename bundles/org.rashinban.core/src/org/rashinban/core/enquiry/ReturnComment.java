package org.rashinban.core.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Flag;
import org.rashinban.model.RashinbanFactory;

/** Why the office gave a value back; it stays with the value, open until that is handed in anew. */
public final class ReturnComment {

    private ReturnComment() {
    }

    public static void add(Actual actual, String comment, LocalDate on) {
        Flag flag = RashinbanFactory.eINSTANCE.createFlag();
        flag.setId(UUID.randomUUID().toString());
        flag.setText(comment.strip());
        flag.setRaisedOn(on);
        actual.getFlags().add(flag);
    }

    /** Empty for values that do not stand returned. */
    public static Optional<String> of(Actual actual) {
        return actual.getState() == ActualState.RETURNED ? open(actual).map(Flag::getText) : Optional.empty();
    }

    /** The value is handed in again or taken over. */
    public static void settle(Actual actual) {
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
