package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/**
 * A value as a sentence names it.
 *
 * @param at the day for which it stands, where that is not the end of the period in question
 */
record Standing(Amount amount, Optional<LocalDate> at) implements Localized {

    @Override
    public String in(Locale locale) {
        Localized plain = Said.plain(amount);
        return at.map(day -> Said.of("standing", plain, FiscalPeriod.day(day)).in(locale)).orElseGet(() -> plain.in(locale));
    }
}
