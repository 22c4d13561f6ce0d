package org.rashinban.core.entry;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** How far a value has come on its way from a department to the office; what is most urgent comes first. */
public enum Stage implements Localized {

    /** The due day has passed and nothing is there. */
    OVERDUE,
    /** The office gave it back. */
    RETURNED,
    /** The period is over and nothing is there. */
    DUE,
    /** Entered and not submitted. */
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    /** The office has locked the period before the value was handed in. */
    LOCKED,
    /** The period is not over yet. */
    RUNNING,
    /** Can be entered whenever there is something to report. */
    ANYTIME;

    /** Whether the department has something to do about it now. */
    public boolean isToDo() {
        return compareTo(DRAFT) <= 0;
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("stage." + name()).in(locale);
    }
}
