package org.rashinban.core.figure.progress;

import java.util.Locale;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.model.Effect;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** An effect in one line. */
final class EffectTexts {

    /** A number with its unit. */
    private record Measured(Amount amount, String unit) implements Localized {

        @Override
        public String in(Locale locale) {
            return AmountFormat.format(amount, unit, locale);
        }
    }

    private EffectTexts() {
    }

    static Composed of(Effect effect) {
        Localized value = value(effect);
        Localized named = effect.getName() == null ? value : Texts.CATALOGUE.sentence("effect.named", effect.getName(), value);
        Localized dated = effect.getPeriod() == null ? named : Texts.CATALOGUE.sentence("effect.dated", named, effect.getPeriod());
        Localized said = effect.getVerification() == Verification.EXPECTED ? Texts.CATALOGUE.sentence("effect.expected", dated) : dated;
        return Composed.of(said, new Part("name", Cell.text(effect.getName())),
                effect.getAmount() == null ? new Part("", Cell.text(effect.getText()))
                        : new Part("amount", Cell.amount(effect.getAmount(), effect.getUnit())),
                new Part("time", Cell.period(effect.getPeriod())),
                new Part("verification", Cell.words(Labels.of(effect.getVerification()))));
    }

    private static Localized value(Effect effect) {
        if (effect.getAmount() == null) {
            return new Plain(effect.getText() == null ? "" : effect.getText());
        }
        String unit = effect.getUnit() == null ? "" : effect.getUnit();
        return new Measured(effect.getAmount(), unit);
    }
}
