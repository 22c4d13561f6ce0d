package org.rashinban.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.program.Reported;

/** Values by the month, for all KPIs in turn, from FY2024 backwards: a thousand values of a KPI are eighty-three years. */
final class ManyActuals {

    /** As many as are committed at once. */
    static final int CHUNK = 10_000;

    private static final int LAST_YEAR = 2025;
    /** As near to each other as those of real months, and never those of the year before, so that no check doubts them. */
    private static final int LEAST = 500;
    private static final int STEPS = 89;

    private ManyActuals() {
    }

    /** Made one after the other, so that no more than one of them is in memory. */
    static Iterable<List<Reported>> chunks(List<Kpi> kpis, int count) {
        return () -> IntStream.iterate(0, from -> from < count, from -> from + CHUNK)
                .mapToObj(from -> months(kpis, from, Math.min(CHUNK, count - from))).iterator();
    }

    private static List<Reported> months(List<Kpi> kpis, int from, int count) {
        List<Reported> values = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            int back = i / kpis.size();
            FiscalPeriod month = FiscalPeriod.month(LAST_YEAR - (back + 9) / 12, 12 - (back + 9) % 12);
            values.add(new Reported(kpis.get(i % kpis.size()).getId(), SampleProgram.actual(month, LEAST + i % STEPS)));
        }
        return values;
    }
}
