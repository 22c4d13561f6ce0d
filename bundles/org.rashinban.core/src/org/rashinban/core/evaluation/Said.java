package org.rashinban.core.evaluation;

import java.util.EnumSet;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** The sentences that show a comparison with its numbers. */
final class Said {

    private static final EnumSet<Qualifier> TOLD = EnumSet.of(Qualifier.ABOUT, Qualifier.ESTIMATE, Qualifier.PERSON_TIMES);

    private Said() {
    }

    static Sentence of(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }

    /** 実績 86 ÷ 目標 184 = 46.7 %. */
    static Sentence comparison(Goal goal, Standing number, Localized wanted, String noun, Measure measure, Optional<Localized> percent) {
        Amount actual = number.amount();
        Localized name = of("noun." + noun);
        if (percent.isEmpty()) {
            return of("compare.noRatio", number, name, wanted);
        }
        return switch (goal) {
            case Goal.AtLeast atLeast -> of(atLeast.target().signum() > 0 ? "compare.higher" : withoutRatio(measure), number, name, wanted,
                    percent.get());
            case Goal.AtMost atMost -> of(atMost.target().signum() > 0 && actual.value().signum() > 0 ? "compare.lower"
                    : withoutRatio(measure), number, name, wanted, percent.get());
            case Goal.Within within -> within(within, number, name, measure, percent.get());
            case Goal.Change change -> of("compare.change", AmountFormat.number(change.baseline()), number,
                    AmountFormat.number(actual.value().subtract(change.baseline())), name, wanted, percent.get());
        };
    }

    private static String withoutRatio(Measure measure) {
        return measure.isMet() ? "compare.reached" : "compare.notReached";
    }

    private static Sentence within(Goal.Within within, Localized actual, Localized name, Measure measure, Localized percent) {
        return of(measure.isMet() ? "compare.inside" : "compare.outside", actual, name, range(within), percent);
    }

    /** 90～110, or the one number that both bounds are. */
    static Sentence range(Goal.Within within) {
        String lower = within.lower().map(AmountFormat::number).orElse("");
        String upper = within.upper().map(AmountFormat::number).orElse("");
        return lower.equals(upper) ? of("range.single", lower) : of("range", lower, upper);
    }

    /** That a number is a total is said by the KPI, not in the division; that it is uncertain or counts persons by times stays. */
    static Localized plain(Amount amount) {
        Amount shown = amount;
        for (Qualifier qualifier : EnumSet.complementOf(TOLD)) {
            shown = shown.without(qualifier);
        }
        return shown;
    }
}
