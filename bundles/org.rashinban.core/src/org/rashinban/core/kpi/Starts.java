package org.rashinban.core.kpi;

import java.util.Comparator;
import java.util.Optional;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/**
 * Since when a cumulative value counts: as stated for the KPI, else from the fiscal year in which the plan starts, else
 * that of the first target, else that of the first value.
 */
record Starts(Actuals actuals) {

    FiscalPeriod of(Kpi kpi, FiscalPeriod asked) {
        return Optional.ofNullable(kpi.getAccumulatesFrom())
                .or(() -> Contents.edition(kpi).map(Edition::getSpan).map(FiscalSpan::from).map(Starts::year))
                .or(() -> kpi.getTargets().stream().map(Target::getSpan).filter(span -> span != null)
                        .map(FiscalSpan::from).min(Comparator.naturalOrder()).map(Starts::year))
                .or(() -> actuals.until(kpi, asked).stream().findFirst().map(first -> year(first.getPeriod())))
                .orElseGet(() -> year(asked));
    }

    private static FiscalPeriod year(FiscalPeriod period) {
        return period.at(Granularity.FISCAL_YEAR);
    }
}
