package org.rashinban.bench.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.StoredActuals;

/**
 * One fiscal year of all KPIs of the plan, reported by the month: in a store with a thousand values of each, against one that holds nothing but
 * that year. What else a store holds is to cost nothing; that twelve values are more than one is no matter of the store.
 */
final class Evaluating {

    static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);
    private static final double BUDGET = 2.0;
    private static final int MONTHS = 12;

    private final int many;

    Evaluating(int many) {
        this.many = many;
    }

    void run(Measurements measurements) throws Exception {
        try (Database large = new Database(); Database small = new Database()) {
            List<Kpi> largeKpis = SampleProgram.kpis(large.stored(new SampleProgram()).program());
            List<Kpi> smallKpis = SampleProgram.kpis(small.stored(new SampleProgram()).program());
            fill(large, largeKpis, many);
            fill(small, smallKpis, MONTHS * smallKpis.size());
            measurements.line("evaluation: %d KPIs, %,d and %,d values", largeKpis.size(), many, MONTHS * smallKpis.size());
            measurements.compare("evaluation", BUDGET, 10, 25, () -> evaluate(large, largeKpis), () -> evaluate(small, smallKpis));
        }
    }

    static void fill(Database database, List<Kpi> kpis, int count) {
        for (List<Reported> values : ManyActuals.chunks(kpis, count)) {
            database.writer().add(values, "bench", "");
        }
    }

    static long evaluate(Database database, List<Kpi> kpis) {
        long begin = System.nanoTime();
        StoredActuals stored = new StoredActuals(database.programs(), Set.of(ActualState.ACCEPTED));
        KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(stored.ahead(kpis, YEAR)));
        int known = 0;
        for (Kpi kpi : kpis) {
            known += evaluator.evaluate(kpi, YEAR, LocalDate.of(2025, 4, 30)).actual().isPresent() ? 1 : 0;
        }
        long time = System.nanoTime() - begin;
        if (known != kpis.size()) {
            throw new IllegalStateException("only " + known + " of " + kpis.size() + " KPIs have a value");
        }
        return time;
    }
}
