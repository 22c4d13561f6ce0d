package org.rashinban.model.period;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** A remark about a spelling that was understood all the same. */
public enum PeriodNote implements Localized {

    /** The era was not in force then, as in 平成32年度, which documents from before 2019 name. */
    OUTSIDE_ERA,

    /** A year was given without 年度; the fiscal year was taken to be meant. */
    BARE_YEAR;

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("note." + name()).in(locale);
    }
}
