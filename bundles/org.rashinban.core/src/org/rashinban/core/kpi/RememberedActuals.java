package org.rashinban.core.kpi;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** What was read once is not read again. For several threads at once, even where what it reads from is not. */
public final class RememberedActuals implements Actuals {

    private record Asked(Kpi kpi, FiscalSpan span) {
    }

    private final Actuals source;
    private final Map<Asked, List<Actual>> known = new HashMap<>();

    /** @param source whose values do not change */
    public RememberedActuals(Actuals source) {
        this.source = source;
    }

    @Override
    public synchronized List<Actual> of(Kpi kpi, FiscalSpan span) {
        Asked asked = new Asked(kpi, span);
        List<Actual> values = known.get(asked);
        if (values == null) {
            values = List.copyOf(source.of(kpi, span));
            known.put(asked, values);
        }
        return values;
    }

    @Override
    public synchronized boolean any(Kpi kpi, FiscalPeriod end) {
        return source.any(kpi, end);
    }

    @Override
    public Actuals ahead(Collection<Kpi> kpis, FiscalSpan span) {
        return new RememberedActuals(source.ahead(kpis, span));
    }

    @Override
    public synchronized List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return source.reported(kpi, span);
    }
}
