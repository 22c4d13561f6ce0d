package org.rashinban.core.enquiry;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.kpi.ImplausibleChange;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Whether a value that somebody enters is believable beside the earlier ones. */
public final class Plausibility {

    private Plausibility() {
    }

    /** What to ask whoever enters this; empty if there is nothing to ask. The KPI's actuals have to be loaded. */
    public static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod period, Answer answer) {
        FiscalPeriod compared = ImplausibleChange.comparedWith(kpi, period);
        List<Actual> earlier = AnsweredAmount.before(kpi, period);
        Optional<Amount> before = Optional.ofNullable(ReportedAmounts.of(kpi, earlier).get(compared));
        Optional<Amount> now = before.flatMap(any -> AnsweredAmount.of(kpi, period, answer, earlier));
        return now.flatMap(amount -> doubt(kpi, compared, before.orElseThrow(), amount));
    }

    private static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod compared, Amount before, Amount now) {
        if (kpi.getAccumulation() == Accumulation.CUMULATIVE && now.value().compareTo(before.value()) < 0) {
            return Optional.of(Texts.CATALOGUE.sentence("doubt.falling", compared, before, now));
        }
        return ImplausibleChange.between(kpi, before, now)
                .map(change -> Texts.CATALOGUE.sentence("doubt.jump", compared, before, now, change.signed(), change.limit()));
    }
}
