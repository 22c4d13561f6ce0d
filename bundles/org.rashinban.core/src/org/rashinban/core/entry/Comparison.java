package org.rashinban.core.entry;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.ImplausibleChange;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * A value beside the last accepted one that it is to be compared with.
 *
 * @param before     empty for the first value
 * @param difference of the numbers, were they quotients or sums; empty where one of them is none
 */
public record Comparison(Optional<Actual> before, Optional<BigDecimal> difference) {

    private static final ContainedActuals ANY = new ContainedActuals(EnumSet.allOf(ActualState.class));

    /** The actuals of the KPI have to be loaded. */
    public static Comparison of(DueValue value) {
        Kpi kpi = value.kpi();
        List<Actual> earlier = ContainedActuals.accepted().until(kpi, value.period()).stream()
                .filter(actual -> actual.getPeriod().granularity() == value.period().granularity())
                .filter(actual -> actual.getPeriod().last().isBefore(value.period().first())).toList();
        FiscalPeriod compared = ImplausibleChange.comparedWith(kpi, value.period());
        Optional<Actual> before = earlier.stream().filter(actual -> actual.getPeriod().equals(compared)).findFirst()
                .or(() -> earlier.stream().reduce((one, other) -> other));
        Map<FiscalPeriod, Amount> amounts = ReportedAmounts.of(kpi, ANY.until(kpi, value.period()));
        Optional<Amount> now = Optional.ofNullable(amounts.get(value.period()));
        Optional<Amount> then = before.map(Actual::getPeriod).map(amounts::get);
        return new Comparison(before, now.flatMap(one -> then.map(other -> one.value().subtract(other.value()))));
    }
}
