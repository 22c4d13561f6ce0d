package org.rashinban.core.enquiry;

import java.util.Optional;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What stands for a value as far as it has been handed in.
 *
 * @param answer   what counts as said. Of a value that the office gave back only note and evidence do, of a draft nothing
 * @param actual   the value itself, in whatever state
 */
public record Known(Answer answer, Optional<Actual> actual) {

    /** The actuals of the KPI have to be loaded. */
    public static Known of(Kpi kpi, FiscalPeriod period) {
        Optional<Actual> actual = Entering.present(kpi, period);
        return new Known(actual.map(Known::said).orElse(Answer.BLANK), actual);
    }

    private static Answer said(Actual actual) {
        Answer all = Answer.of(actual);
        return switch (actual.getState()) {
            case ACCEPTED, SUBMITTED -> all;
            case RETURNED -> Answer.BLANK.withNote(all.note()).withEvidence(all.evidence());
            case DRAFT -> Answer.BLANK;
        };
    }

    /** The value that the office gave back. */
    public Optional<Actual> returned() {
        return actual.filter(some -> some.getState() == ActualState.RETURNED);
    }

    /** Whether the words stand there already, were it with a draft. */
    boolean hasWordsOf(Answer reply) {
        return actual.map(Answer::of).filter(some -> has(some.note(), reply.note()) && has(some.evidence(), reply.evidence())).isPresent();
    }

    private static boolean has(Optional<String> words, Optional<String> said) {
        return said.filter(Answer.ERASED::equals).isPresent() ? words.isEmpty()
                : Basis.joined(words, said).equals(Basis.joined(words, words));
    }

    /** Whether it waits for the office. */
    boolean isSubmitted() {
        return actual.filter(some -> some.getState() == ActualState.SUBMITTED).isPresent();
    }

    /** A draft or a value given back, whose place a reply takes. */
    Optional<Actual> setAside() {
        return actual.filter(some -> some.getState() == ActualState.DRAFT || some.getState() == ActualState.RETURNED)
                .filter(some -> Answer.of(some).isStated());
    }
}
