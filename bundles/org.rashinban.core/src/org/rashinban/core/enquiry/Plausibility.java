package org.rashinban.core.enquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.ImplausibleChange;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Whether a value that somebody enters is believable beside the earlier ones. */
public final class Plausibility {

    private static final Set<ActualState> KNOWN = EnumSet.of(ActualState.ACCEPTED, ActualState.SUBMITTED);

    private Plausibility() {
    }

    /** What to ask whoever enters this; empty if there is nothing to ask. The KPI's actuals have to be loaded. */
    public static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod period, Answer answer) {
        FiscalPeriod compared = ImplausibleChange.comparedWith(kpi, period);
        List<Actual> earlier = new ContainedActuals(KNOWN).until(kpi, period).stream()
                .filter(actual -> actual.getPeriod().last().isBefore(period.first())).toList();
        Optional<Amount> before = Optional.ofNullable(ReportedAmounts.of(kpi, earlier).get(compared));
        Optional<Amount> now = before.flatMap(any -> amount(kpi, period, answer, earlier));
        return now.flatMap(amount -> doubt(kpi, compared, before.orElseThrow(), amount));
    }

    private static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod compared, Amount before, Amount now) {
        if (kpi.getAccumulation() == Accumulation.CUMULATIVE && now.value().compareTo(before.value()) < 0) {
            return Optional.of(Texts.CATALOGUE.sentence("doubt.falling", compared, before, now));
        }
        return ImplausibleChange.between(kpi, before, now)
                .map(change -> Texts.CATALOGUE.sentence("doubt.jump", compared, before, now, change.signed(), change.limit()));
    }

    /** The number that the answer comes to, were it a quotient or a sum. */
    private static Optional<Amount> amount(Kpi kpi, FiscalPeriod period, Answer answer, List<Actual> earlier) {
        Actual entered = Entering.actual(period);
        Entering.enter(answer, entered, kpi);
        List<Actual> all = new ArrayList<>(earlier);
        all.add(entered);
        Map<FiscalPeriod, Amount> amounts = ReportedAmounts.of(kpi, all);
        return Optional.ofNullable(amounts.get(period));
    }
}
