package org.rashinban.core.effect;

import java.util.Optional;

import org.rashinban.model.UnitCost;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/**
 * What the hours saved in a fiscal year are worth. Money that reports state themselves is a sum of its own and not in it.
 *
 * @param personYears 人工; empty where no hours of a person-year are set
 * @param yen         empty where no cost of an hour is set: nothing known is not nothing
 * @param cost        what was applied, perhaps of an earlier year
 * @param formula     the calculation in one sentence
 */
public record LabourValue(FiscalPeriod year, Verification verification, Amount hours, Optional<Amount> personYears, Optional<Amount> yen,
        Optional<UnitCost> cost, Sentence formula) {
}
