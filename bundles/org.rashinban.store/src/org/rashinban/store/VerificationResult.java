package org.rashinban.store;

import java.util.List;

import org.rashinban.model.text.Sentence;

/** What came of looking whether a store can be trusted. */
public sealed interface VerificationResult {

    /**
     * Everything was looked at.
     *
     * @param faults one sentence for each; none when all is well
     * @param anchor with what outside of the database the history was compared, or that there was nothing
     */
    record Verified(List<Sentence> faults, Sentence anchor) implements VerificationResult {

        public Verified {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody thought better of it; nothing is known. */
    record GivenUp() implements VerificationResult {
    }
}
