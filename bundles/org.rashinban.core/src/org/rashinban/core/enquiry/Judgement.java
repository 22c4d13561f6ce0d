package org.rashinban.core.enquiry;

import org.rashinban.model.text.Sentence;

/**
 * What became of an answer, and why.
 *
 * @param withdraws whether accepting it takes back the value that is known
 * @param alone     whether it is accepted only when somebody has looked at it and chosen it by itself
 */
public record Judgement(Outcome outcome, Sentence why, boolean withdraws, boolean alone) {

    public Judgement(Outcome outcome, Sentence why) {
        this(outcome, why, false);
    }

    public Judgement(Outcome outcome, Sentence why, boolean withdraws) {
        this(outcome, why, withdraws, false);
    }

    static Judgement of(Outcome outcome, String key, Object... args) {
        return new Judgement(outcome, Texts.CATALOGUE.sentence(key, args));
    }
}
