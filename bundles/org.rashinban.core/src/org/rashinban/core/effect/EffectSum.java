package org.rashinban.core.effect;

import java.util.List;
import java.util.Optional;

import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What effects of one kind come to in a fiscal year.
 *
 * @param counted what is counted, such as applications; empty for hours and money, which are alike whatever they are spent on
 * @param record  whose effects these are alone, where those of several records make no sum
 * @param unit    as the first of the effects spells it; empty for none
 * @param effects that are in the sum, each once
 */
public record EffectSum(FiscalPeriod year, EffectKind kind, String counted, Optional<ProgressReport> record, String unit,
        Verification verification, Amount amount, List<Effect> effects) {

    public EffectSum {
        effects = List.copyOf(effects);
    }
}
