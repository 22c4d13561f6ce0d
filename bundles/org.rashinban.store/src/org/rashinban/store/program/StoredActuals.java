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

/** The values that the database holds, read by query. Which of several for one period counts is decided as for values in memory. */
public final class StoredActuals implements Actuals {

    private final ProgramStore programs;
    private final ContainedActuals rule;

    /** @param counted the states in which a value counts */
    public StoredActuals(ProgramStore programs, Set<ActualState> counted) {
        this.programs = programs;
        rule = new ContainedActuals(counted);
    }

    @Override
    public List<Actual> of(Kpi kpi, FiscalSpan span) {
        return rule.among(programs.actuals(kpi, span), span);
    }

    @Override
    public List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return ContainedActuals.reported().among(programs.actuals(kpi, span), span);
    }

    /**
     * The same values for whoever is about to evaluate many KPIs in one period: what such an evaluation asks for is read for a hundred KPIs
     * at once, and nothing beyond it.
     */
    public Actuals ahead(Collection<Kpi> kpis, FiscalPeriod period) {
        return new ActualsAhead(programs, rule, kpis, period);
    }
}
