package org.rashinban.core.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.model.amount.Amount;

/** Reads the units in which people state time saved. */
final class TimeUnits {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private TimeUnits() {
    }

    /** Empty for a unit that is no time. A rate for the year is the amount of that year. */
    static Optional<Amount> hours(Amount amount, String unit) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT).replaceFirst("/(年|年度|year)$", "");
        return switch (plain) {
            case "時間", "h", "hour", "hours" -> Optional.of(amount);
            case "分", "min", "minutes" -> Optional.of(amount.withValue(amount.value().divide(MINUTES, 1, RoundingMode.HALF_UP)));
            default -> Optional.empty();
        };
    }
}
