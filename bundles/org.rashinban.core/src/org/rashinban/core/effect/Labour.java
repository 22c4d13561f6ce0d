package org.rashinban.core.effect;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.model.EffectKind;
import org.rashinban.model.UnitCost;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Turns hours into person-years and yen. */
final class Labour {

    private static final int DECIMALS_OF_PERSON_YEARS = 2;

    private record Account(FiscalPeriod year, Verification verification) {
    }

    private final UnitCosts costs;

    Labour(UnitCosts costs) {
        this.costs = costs;
    }

    List<LabourValue> of(List<EffectSum> sums) {
        Map<Account, List<Amount>> hours = new LinkedHashMap<>();
        for (EffectSum sum : sums) {
            if (sum.kind() == EffectKind.HOURS_SAVED) {
                TimeUnits.hours(sum.amount(), sum.unit()).ifPresent(amount -> hours
                        .computeIfAbsent(new Account(sum.year(), sum.verification()), account -> new ArrayList<>()).add(amount));
            }
        }
        return hours.entrySet().stream().map(entry -> value(entry.getKey(), Additions.sum(entry.getValue()))).toList();
    }

    private LabourValue value(Account account, Amount hours) {
        Optional<UnitCost> cost = costs.of(account.year());
        Optional<Amount> personYears = cost.map(UnitCost::getHoursPerPersonYear).filter(perYear -> perYear.signum() > 0)
                .map(perYear -> hours.withValue(hours.value().divide(perYear, DECIMALS_OF_PERSON_YEARS, RoundingMode.HALF_UP)));
        Optional<Amount> yen = cost.map(UnitCost::getYenPerHour)
                .map(perHour -> hours.withValue(hours.value().multiply(perHour).setScale(0, RoundingMode.HALF_UP)));
        return new LabourValue(account.year(), account.verification(), hours, personYears, yen, cost,
                formula(account.year(), hours, personYears, yen, cost));
    }

    private static Sentence formula(FiscalPeriod year, Amount hours, Optional<Amount> personYears, Optional<Amount> yen,
            Optional<UnitCost> cost) {
        if (personYears.isEmpty() && yen.isEmpty()) {
            return said("noCost", hours, year);
        }
        UnitCost applied = cost.orElseThrow();
        Sentence calculation = personYears.map(persons -> yen.map(money -> said("both", hours, applied.getHoursPerPersonYear(), persons,
                applied.getYenPerHour(), money)).orElseGet(() -> said("persons", hours, applied.getHoursPerPersonYear(), persons)))
                .orElseGet(() -> said("yen", hours, applied.getYenPerHour(), yen.orElseThrow()));
        FiscalPeriod costYear = UnitCosts.year(applied);
        return costYear.equals(year) ? calculation : said("earlierCost", calculation, year, costYear);
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence("labour." + key, args);
    }
}
