package org.rashinban.core.enquiry;

import java.math.BigDecimal;
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

    private static final String PERCENT = "%";

    private Plausibility() {
    }

    /** What to ask whoever enters this; empty if there is nothing to ask. The KPI's actuals have to be loaded. */
    public static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod period, Answer answer) {
        FiscalPeriod compared = ImplausibleChange.comparedWith(kpi, period);
        List<Actual> earlier = AnsweredAmount.before(kpi, period);
        Optional<Amount> before = Optional.ofNullable(ReportedAmounts.of(kpi, earlier).get(compared));
        Optional<Amount> now = before.flatMap(any -> AnsweredAmount.of(kpi, period, answer, earlier));
        return fraction(kpi, answer, before).or(() -> now.flatMap(amount -> doubt(kpi, compared, before.orElseThrow(), amount)));
    }

    /** A spreadsheet holds 85 % as 0.85, and that is what is left of it when it is copied as a value. */
    private static Optional<Sentence> fraction(Kpi kpi, Answer answer, Optional<Amount> before) {
        boolean usual = before.filter(Plausibility::isFraction).isPresent();
        return answer.amount().filter(now -> PERCENT.equals(kpi.getUnit()) && !usual && isFraction(now))
                .map(now -> Texts.CATALOGUE.sentence("doubt.fraction", now, now.withValue(now.value().movePointRight(2))));
    }

    private static boolean isFraction(Amount amount) {
        return amount.value().signum() > 0 && amount.value().compareTo(BigDecimal.ONE) < 0;
    }

    private static Optional<Sentence> doubt(Kpi kpi, FiscalPeriod compared, Amount before, Amount now) {
        if (kpi.getAccumulation() == Accumulation.CUMULATIVE && now.value().compareTo(before.value()) < 0) {
            return Optional.of(Texts.CATALOGUE.sentence("doubt.falling", compared, before, now));
        }
        return ImplausibleChange.between(kpi, before, now)
                .map(change -> Texts.CATALOGUE.sentence("doubt.jump", compared, before, now, change.signed(), change.limit()));
    }
}
