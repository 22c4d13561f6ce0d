package org.rashinban.store.program;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** The values that the database holds now, or held at some moment, read by query. Which of several for one period counts is decided as for values in memory. */
public final class StoredActuals implements Actuals {

    private final ReportedValues values;
    private final ContainedActuals rule;

    /** Those that count in an evaluation. */
    public static StoredActuals accepted(ReportedValues values) {
        return new StoredActuals(values, Set.of(ActualState.ACCEPTED));
    }

    /** @param counted the states in which a value counts */
    public StoredActuals(ReportedValues values, Set<ActualState> counted) {
        this.values = values;
        rule = new ContainedActuals(counted);
    }

    @Override
    public List<Actual> of(Kpi kpi, FiscalSpan span) {
        return rule.among(values.actuals(kpi, span), span);
    }

    @Override
    public List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return ContainedActuals.reported().among(values.actuals(kpi, span), span);
    }

    @Override
    public boolean any(Kpi kpi, FiscalPeriod end) {
        return values.any(kpi, FiscalSpan.between(BEGINNING, end), rule.counted());
    }

    @Override
    public Actuals ahead(Collection<Kpi> kpis, FiscalSpan span) {
        return new ActualsAhead(values, rule, kpis, kpi -> span);
    }

    /**
     * The same values for whoever is about to evaluate many KPIs in one period: what such an evaluation asks for is read for a hundred KPIs
     * at once, and nothing beyond it.
     */
    public Actuals ahead(Collection<Kpi> kpis, FiscalPeriod period) {
        return new ActualsAhead(values, rule, kpis, ActualsAhead.evaluated(period));
    }
}
