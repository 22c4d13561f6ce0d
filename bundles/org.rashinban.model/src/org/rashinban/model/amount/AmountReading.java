package org.rashinban.model.amount;

import java.util.Optional;
import java.util.regex.Pattern;

import org.rashinban.model.text.Sentence;

/** What came of reading a text as an amount. Only {@link Value} is a number; nothing that is missing ever becomes zero. */
public sealed interface AmountReading {

    /**
     * @param unit the expected unit if one was given, else the unit as typed (without 万 and the like, which are in the
     *             amount), else empty
     */
    record Value(Amount amount, String unit) implements AmountReading {
    }

    /** 2～3. */
    record Range(Amount min, Amount max, String unit) implements AmountReading {
    }

    /** Nothing was typed. */
    record Blank() implements AmountReading {
    }

    /** Somebody stated that there is no such number: a dash, 該当なし, N/A. */
    record NotApplicable(String word) implements AmountReading {

        private static final Pattern VAGUE = Pattern.compile("[(（]?(?:不明|不詳|なし|無し|無)[)）]?。?");

        /** Whether it may as well mean that there is none of something, or that nobody knows: 不明, なし. */
        public boolean isVague() {
            return VAGUE.matcher(word.strip()).matches();
        }
    }

    /** There will be a number, but not yet: 未定, 調査中, 集計中. */
    record NotYet(String word) implements AmountReading {
    }

    /** A number, but in a unit that cannot be meant here. */
    record WrongUnit(Amount amount, String unit, String expected, Sentence why) implements AmountReading {
    }

    /** Why the text is not an amount, with what would be one. */
    record Unreadable(Sentence why) implements AmountReading {
    }

    default Optional<Amount> asAmount() {
        return this instanceof Value value ? Optional.of(value.amount()) : Optional.empty();
    }
}
