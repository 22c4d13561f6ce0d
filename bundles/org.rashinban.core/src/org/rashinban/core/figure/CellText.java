package org.rashinban.core.figure;

import java.util.Locale;

import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalPeriod;

/** Writes the content of a cell for people. */
public final class CellText {

    private CellText() {
    }

    public static String of(Content content, Locale locale) {
        return switch (content) {
            case Content.Words words -> words.text().in(locale);
            case Content.Quantity quantity -> AmountFormat.format(quantity.amount(), quantity.unit(), locale);
            case Content.Period period -> period.period().in(locale);
            case Content.Span span -> span.span().in(locale);
            case Content.Day day -> FiscalPeriod.day(day.date()).in(locale);
            case Content.Judgement judgement -> judgement.symbol() + " " + judgement.words().in(locale);
            case Content.Nothing nothing -> nothing.why().in(locale);
        };
    }
}
