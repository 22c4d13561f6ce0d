package org.rashinban.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.program.ReportedValues;
import org.rashinban.store.program.StoredActuals;

/** The reported values as somebody sees them who has not saved yet: those in memory where they were read for editing, else the stored ones. */
public final class CurrentActuals implements Actuals {

    private final ContainedActuals rule = ContainedActuals.accepted();
    private final StoredActuals stored;
    private final Set<String> loaded;

    CurrentActuals(ReportedValues stored, Set<String> loaded) {
        this.stored = StoredActuals.accepted(stored);
        this.loaded = Set.copyOf(loaded);
    }

    /** Identifiers of the KPIs all of whose values are in memory. */
    public Set<String> loaded() {
        return loaded;
    }

    @Override
    public List<Actual> of(Kpi kpi, FiscalSpan span) {
        return together(kpi, rule, () -> stored.of(kpi, span), span);
    }

    @Override
    public List<Actual> reported(Kpi kpi, FiscalSpan span) {
        return together(kpi, ContainedActuals.reported(), () -> stored.reported(kpi, span), span);
    }

    @Override
    public boolean any(Kpi kpi, FiscalPeriod end) {
        return !rule.until(kpi, end).isEmpty() || !loaded.contains(kpi.getId()) && stored.any(kpi, end);
    }

    @Override
    public Actuals ahead(Collection<Kpi> kpis, FiscalSpan span) {
        return with(stored.ahead(unloaded(kpis), span));
    }

    /** For whoever is about to evaluate many KPIs in one period: the stored values are read for many of them at once. */
    public Actuals ahead(Collection<Kpi> kpis, FiscalPeriod period) {
        return with(stored.ahead(unloaded(kpis), period));
    }

    private List<Kpi> unloaded(Collection<Kpi> kpis) {
        return kpis.stream().filter(kpi -> !loaded.contains(kpi.getId())).toList();
    }

    private Actuals with(Actuals ahead) {
        return new Actuals() {

            @Override
            public List<Actual> of(Kpi kpi, FiscalSpan span) {
                return together(kpi, rule, () -> ahead.of(kpi, span), span);
            }

            @Override
            public List<Actual> reported(Kpi kpi, FiscalSpan span) {
                return CurrentActuals.this.reported(kpi, span);
            }

            @Override
            public boolean any(Kpi kpi, FiscalPeriod end) {
                return CurrentActuals.this.any(kpi, end);
            }

            @Override
            public Actuals ahead(Collection<Kpi> kpis, FiscalSpan span) {
                return CurrentActuals.this.ahead(kpis, span);
            }
        };
    }

    /** A KPI whose stored values were not read holds nothing but new ones. */
    private List<Actual> together(Kpi kpi, ContainedActuals counted, Supplier<List<Actual>> fromStore, FiscalSpan span) {
        if (loaded.contains(kpi.getId())) {
            return counted.of(kpi, span);
        }
        List<Actual> known = fromStore.get();
        return kpi.getActuals().isEmpty() ? known
                : counted.among(Stream.concat(known.stream(), kpi.getActuals().stream()).toList(), span);
    }
}
