package org.rashinban.core.kpi;

import java.util.Collection;
import java.util.List;

import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/**
 * Where the reported values of a KPI come from: the objects in memory, or a query to the store.
 *
 * <p>Only values that count are given, at most one for each period.
 */
@FunctionalInterface
public interface Actuals {

    /** Earlier than any value that a municipality reports; the start of a query for "everything until". */
    FiscalPeriod BEGINNING = FiscalPeriod.fiscalYear(1868);

    /** The values whose period lies wholly within the span, ordered by period. */
    List<Actual> of(Kpi kpi, FiscalSpan span);

    /** The values in whatever state, those that do not count among them; where only those that count are known, these. */
    default List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return of(kpi, span);
    }

    /** Whether there is any value of a period until the end of this one. */
    default boolean any(Kpi kpi, FiscalPeriod end) {
        return !until(kpi, end).isEmpty();
    }

    /** The same values for whoever is about to ask for those of many KPIs within one span: a store reads those of many KPIs at once. */
    default Actuals ahead(Collection<Kpi> kpis, FiscalSpan span) {
        return this;
    }

    default List<Actual> within(Kpi kpi, FiscalPeriod period) {
        return of(kpi, FiscalSpan.between(period, period));
    }

    default List<Actual> until(Kpi kpi, FiscalPeriod end) {
        return of(kpi, FiscalSpan.between(BEGINNING, end));
    }
}
