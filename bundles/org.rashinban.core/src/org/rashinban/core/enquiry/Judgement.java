package org.rashinban.core.enquiry;

import org.rashinban.model.text.Sentence;

/** What became of an answer, and why. */
public record Judgement(Outcome outcome, Sentence why) {

    static Judgement of(Outcome outcome, String key, Object... args) {
        return new Judgement(outcome, Texts.CATALOGUE.sentence(key, args));
    }
}
