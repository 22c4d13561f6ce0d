package org.rashinban.core.figure;

import java.util.Locale;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/** Of whom a figure is, in one period: it can be told of the same in another one. */
public record InPeriod(Localized whole, FiscalPeriod period) implements Localized {

    @Override
    public String in(Locale locale) {
        return Texts.CATALOGUE.sentence("subject", whole, period).in(locale);
    }
}
