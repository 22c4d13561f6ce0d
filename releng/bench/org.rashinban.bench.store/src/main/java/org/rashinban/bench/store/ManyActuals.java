package org.rashinban.bench.store;

import java.util.ArrayList;
import java.util.List;

import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.program.Reported;

/** Values by the month, for all KPIs in turn, from FY2024 backwards: a thousand values of a KPI are eighty-three years. */
final class ManyActuals {

    private static final int LAST_YEAR = 2025;

    private ManyActuals() {
    }

    static List<Reported> months(List<Kpi> kpis, int from, int count) {
        List<Reported> values = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            int back = i / kpis.size();
            FiscalPeriod month = FiscalPeriod.month(LAST_YEAR - (back + 9) / 12, 12 - (back + 9) % 12);
            values.add(new Reported(kpis.get(i % kpis.size()).getId(), SampleProgram.actual(month, 10 + i % 90)));
        }
        return values;
    }
}
