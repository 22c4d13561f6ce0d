package org.rashinban.core.enquiry;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** What became of a row of a returned form. */
public enum Outcome implements Localized {

    /** Says nothing, or what is known already. */
    UNCHANGED,
    /** Says something where nothing was known. */
    NEW,
    /** Says something else than what is known. */
    CHANGED,
    /** Cannot be understood. */
    UNREADABLE,
    /** Contradicts itself, another reply, or what somebody entered meanwhile. */
    CONFLICTING,
    /** Belongs to nothing that was asked here. */
    FOREIGN;

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("outcome." + name()).in(locale);
    }
}
