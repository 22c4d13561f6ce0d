package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Sentence;

/** What is known of a KPI's number in a period. Nothing known is never zero. */
public sealed interface Value {

    /**
     * @param amount   as shown: what was calculated is rounded to the decimals of the KPI, what was reported stands as typed
     * @param exact    as calculated, which is what is calculated with
     * @param coverage whether all of the period is in the amount
     * @param until    the day up to which the amount speaks
     */
    record Known(Amount amount, BigDecimal exact, Coverage coverage, LocalDate until) implements Value {

        Known(Amount amount, Coverage coverage, LocalDate until) {
            this(amount, amount.value(), coverage, until);
        }

        /** The number to compare with a target. */
        public BigDecimal compared() {
            return Quotients.exact(exact);
        }
    }

    /** Nobody has reported it (yet). */
    record Unknown(Sentence why) implements Value {
    }

    /** What is reported gives no number: a division by zero, a formula in a circle, amounts that cannot be added. */
    record Undefined(Sentence why) implements Value {
    }

    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    static Value unknown(String key, Object... args) {
        return new Unknown(Texts.CATALOGUE.sentence(key, args));
    }

    static Value undefined(String key, Object... args) {
        return new Undefined(Texts.CATALOGUE.sentence(key, args));
    }
}
