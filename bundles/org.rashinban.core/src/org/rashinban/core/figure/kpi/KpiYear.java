package org.rashinban.core.figure.kpi;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.FigureContext;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What is known of a KPI in a year: reported, else planned, else as at the start. */
final class KpiYear {

    private KpiYear() {
    }

    /** @param behind the identifier of what states it */
    record Stated(Optional<Amount> amount, List<ComponentValue> values, String behind) {
    }

    static Stated stated(FigureContext context, Kpi kpi, FiscalPeriod year) {
        Optional<Stated> reported = context.actuals().within(kpi, year).stream().filter(actual -> actual.getPeriod().equals(year))
                .findFirst().map(actual -> new Stated(Optional.ofNullable(actual.getAmount()), actual.getComponents(), actual.getId()));
        Optional<Stated> planned = kpi.getTargets().stream()
                .filter(target -> target.getSpan() != null && target.getSpan().contains(year))
                .findFirst().map(target -> new Stated(Optional.ofNullable(target.getAmount()), target.getComponents(), target.getId()));
        Optional<Stated> baseline = Optional.ofNullable(kpi.getBaseline()).filter(start -> year.equals(start.getPeriod()))
                .map(start -> new Stated(Optional.ofNullable(start.getAmount()), start.getComponents(), start.getId()));
        return reported.or(() -> planned).or(() -> baseline).orElse(new Stated(Optional.empty(), List.of(), kpi.getId()));
    }
}
