package org.rashinban.core.entry;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** What a department writes before it submits. */
public final class Drafting {

    private Drafting() {
    }

    /**
     * The value of the period says something else from now on; it is made if there is none, and goes if nothing is left of it. What was
     * submitted, or accepted as still to come, is a draft again; what the office gave back stays so until it is submitted anew.
     */
    public static void change(Kpi kpi, FiscalPeriod period, UnaryOperator<Answer> edit) {
        Optional<Actual> known = Entering.present(kpi, period);
        Answer after = edit.apply(known.map(Answer::of).orElse(Answer.BLANK));
        if (known.isEmpty() && after.isBlank()) {
            return;
        }
        Actual actual = known.orElseGet(() -> draft(kpi, period));
        touched(actual);
        Entering.replace(after, actual, kpi);
        if (after.isBlank() && actual.getState() == ActualState.DRAFT) {
            kpi.getActuals().remove(actual);
        }
    }

    /** Why a change that is hard to believe is so all the same. Only a value that is there can be confirmed. */
    public static void confirm(Kpi kpi, FiscalPeriod period, Optional<String> reason) {
        Entering.present(kpi, period).ifPresent(actual -> {
            touched(actual);
            actual.setConfirmation(reason.flatMap(Answer::text).orElse(null));
        });
    }

    private static Actual draft(Kpi kpi, FiscalPeriod period) {
        Actual made = Entering.add(kpi, period);
        made.setState(ActualState.DRAFT);
        return made;
    }

    private static void touched(Actual actual) {
        boolean toCome = actual.getState() == ActualState.ACCEPTED && Answer.of(actual).isToCome();
        if (toCome || actual.getState() == ActualState.SUBMITTED) {
            actual.setState(ActualState.DRAFT);
        }
    }
}
