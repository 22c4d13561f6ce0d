package org.rashinban.exchange.reply;

import org.rashinban.model.text.Sentence;

/** A file that is not read any further. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Sentence why;

    private Refusal(Sentence why) {
        super(why.key());
        this.why = why;
    }

    static Refusal of(String key, Object... args) {
        return new Refusal(Texts.CATALOGUE.sentence(key, args));
    }

    Sentence why() {
        return why;
    }
}
