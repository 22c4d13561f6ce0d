package org.rashinban.core.enquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** The number that an answer comes to, were it a quotient or a sum. */
public final class AnsweredAmount {

    /** A draft is not reported, nor is what was given back. */
    static final Set<ActualState> KNOWN = EnumSet.of(ActualState.ACCEPTED, ActualState.SUBMITTED);

    private AnsweredAmount() {
    }

    /** The KPI's actuals have to be loaded: a sum may go on from the total before. */
    public static Optional<Amount> of(Kpi kpi, FiscalPeriod period, Answer answer) {
        return of(kpi, period, answer, before(kpi, period));
    }

    static Optional<Amount> of(Kpi kpi, FiscalPeriod period, Answer answer, List<Actual> earlier) {
        // It is looked at and thrown away, so it needs no identifier, of which there would be thousands.
        Actual entered = RashinbanFactory.eINSTANCE.createActual();
        entered.setPeriod(period);
        Entering.replace(answer, entered, kpi);
        List<Actual> all = new ArrayList<>(earlier);
        all.add(entered);
        return Optional.ofNullable(ReportedAmounts.of(kpi, all).get(period));
    }

    /** What was handed in before the period. */
    static List<Actual> before(Kpi kpi, FiscalPeriod period) {
        return new ContainedActuals(KNOWN).until(kpi, period).stream()
                .filter(actual -> actual.getPeriod().last().isBefore(period.first())).toList();
    }
}
