package org.rashinban.core.enquiry;

import org.rashinban.model.text.Sentence;

/**
 * What became of an answer, and why.
 *
 * @param withdraws whether accepting it takes back the value that is known
 */
public record Judgement(Outcome outcome, Sentence why, boolean withdraws) {

    public Judgement(Outcome outcome, Sentence why) {
        this(outcome, why, false);
    }

    static Judgement of(Outcome outcome, String key, Object... args) {
        return new Judgement(outcome, Texts.CATALOGUE.sentence(key, args));
    }
}
