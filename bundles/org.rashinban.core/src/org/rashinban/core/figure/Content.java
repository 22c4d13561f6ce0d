package org.rashinban.core.figure;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;

/** What stands in a cell, still typed, so that a sheet can calculate with it and a screen can sort by it. */
public sealed interface Content {

    record Words(Localized text) implements Content {
    }

    /** @param unit as it stands after the number; empty for none */
    record Quantity(Amount amount, String unit) implements Content {
    }

    record Period(FiscalPeriod period) implements Content {
    }

    record Span(FiscalSpan span) implements Content {
    }

    record Day(LocalDate date) implements Content {
    }

    /** @param symbol tells the tone without colour */
    record Judgement(Localized words, String symbol, Tone tone) implements Content {
    }

    /** No value, and why. */
    record Nothing(Gap why) implements Content {
    }

    static Content of(Optional<Amount> amount, String unit, Gap otherwise) {
        return amount.<Content>map(known -> new Quantity(known, unit)).orElseGet(() -> new Nothing(otherwise));
    }
}
