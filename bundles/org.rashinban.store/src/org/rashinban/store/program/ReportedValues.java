package org.rashinban.store.program;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalSpan;

/** Reported values that are read by query, as objects of their own that hang on nothing, in the order in which they were entered. */
public interface ReportedValues {

    /** Those of many KPIs within a span, by identifier of the KPI; KPIs without any are left out. */
    Map<String, List<Actual>> actuals(List<Kpi> kpis, FiscalSpan span);

    /** Those of one KPI within a span. */
    default List<Actual> actuals(Kpi kpi, FiscalSpan span) {
        return actuals(List.of(kpi), span).getOrDefault(kpi.getId(), List.of());
    }

    /** Whether a KPI has a value in one of these states within a span. */
    boolean any(Kpi kpi, FiscalSpan span, Set<ActualState> states);

    /** Everything that was ever entered for a KPI. */
    List<Actual> values(Kpi kpi);
}
