package org.rashinban.model.text;

import java.util.Locale;
import java.util.Objects;

/** A text that is the same in every language, such as a title from a plan. */
public record Plain(String text) implements Localized {

    public Plain {
        Objects.requireNonNull(text);
    }

    @Override
    public String in(Locale locale) {
        return text;
    }
}
