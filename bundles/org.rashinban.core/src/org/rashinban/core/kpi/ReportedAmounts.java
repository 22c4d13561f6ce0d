package org.rashinban.core.kpi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What each single report comes to: the number as typed, the ratio of numerator and denominator, or the sum of the components. */
public final class ReportedAmounts {

    private ReportedAmounts() {
    }

    /** @param reports ordered by period, at most one for each; those without a number are left out */
    public static Map<FiscalPeriod, Amount> of(Kpi kpi, List<Actual> reports) {
        Map<FiscalPeriod, Amount> amounts = new TreeMap<>();
        new Readings(kpi).of(reports).forEach(reading -> reading.amount().ifPresent(amount -> amounts.put(reading.period(), amount)));
        return amounts;
    }
}
