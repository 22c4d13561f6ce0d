package org.rashinban.core.check;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** How much an issue matters. */
public enum Severity implements Localized {
    /** The data contradicts itself; numbers made of it are wrong. */
    ERROR,
    /** Somebody has to do something. */
    WARNING,
    /** Worth knowing; it may well be right, or as the document has it. */
    INFORMATION;

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("severity." + name()).in(locale);
    }
}
