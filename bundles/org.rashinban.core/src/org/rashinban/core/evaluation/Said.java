package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** The sentences that show a comparison with its numbers. */
final class Said {

    private Said() {
    }

    static Sentence of(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }

    /** 実績 86 ÷ 目標 184 = 46.7 %. */
    static Sentence comparison(Goal goal, Amount actual, Localized wanted, String noun, Measure measure, Optional<BigDecimal> percent) {
        Localized number = plain(actual);
        Localized name = of("noun." + noun);
        if (percent.isEmpty()) {
            return of("compare.noRatio", number, name, wanted);
        }
        return switch (goal) {
            case Goal.AtLeast atLeast -> atLeast.target().signum() > 0 ? of("compare.higher", number, name, wanted, percent.get())
                    : of("compare.zero", number, name, wanted, percent.get());
            case Goal.AtMost atMost -> atMost.target().signum() > 0 && actual.value().signum() > 0
                    ? of("compare.lower", number, name, wanted, percent.get()) : of("compare.zero", number, name, wanted, percent.get());
            case Goal.Within within -> within(within, number, measure, percent.get());
            case Goal.Change change -> of("compare.change", AmountFormat.number(change.baseline()), number,
                    AmountFormat.number(actual.value().subtract(change.baseline())), name, wanted, percent.get());
        };
    }

    private static Sentence within(Goal.Within within, Localized actual, Measure measure, BigDecimal percent) {
        return of(measure.isMet() ? "compare.inside" : "compare.outside", actual, range(within), percent);
    }

    /** 90～110, or the one number that both bounds are. */
    static Sentence range(Goal.Within within) {
        String lower = within.lower().map(AmountFormat::number).orElse("");
        String upper = within.upper().map(AmountFormat::number).orElse("");
        return lower.equals(upper) ? of("range.single", lower) : of("range", lower, upper);
    }

    /** Only "about" and "estimate" stay: that a number is a total is said by the KPI, not in the division. */
    static Localized plain(Amount amount) {
        Amount shown = amount;
        for (Qualifier qualifier : Qualifier.values()) {
            shown = qualifier == Qualifier.ABOUT || qualifier == Qualifier.ESTIMATE ? shown : shown.without(qualifier);
        }
        return shown;
    }
}
