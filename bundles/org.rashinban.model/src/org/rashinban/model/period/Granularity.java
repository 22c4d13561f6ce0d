package org.rashinban.model.period;

import java.util.Locale;

import org.rashinban.model.text.Localized;

/** How long a {@link FiscalPeriod} is, from the longest to the shortest. */
public enum Granularity implements Localized {

    FISCAL_YEAR, HALF, QUARTER, MONTH, DAY;

    public boolean isCoarserThan(Granularity other) {
        return compareTo(other) < 0;
    }

    public boolean isFinerThan(Granularity other) {
        return compareTo(other) > 0;
    }

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("granularity." + name()).in(locale);
    }
}
