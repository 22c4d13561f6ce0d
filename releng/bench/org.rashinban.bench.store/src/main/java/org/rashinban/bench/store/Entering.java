package org.rashinban.bench.store;

import java.util.List;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** One value entered into a plan of 5,000 elements and durable, with its history, against an insert and a commit. */
final class Entering {

    private static final double BUDGET = 1.3;
    private static final int ROUNDS = 500;

    private int entered;

    void run(Measurements measurements) throws Exception {
        SampleProgram sample = new SampleProgram();
        try (Database database = new Database(); RawActuals raw = new RawActuals(database.engine())) {
            ProgramState state = database.stored(sample);
            List<Kpi> kpis = SampleProgram.kpis(state.program());
            measurements.compare("entering", BUDGET, ROUNDS, ROUNDS, () -> {
                Kpi kpi = kpis.get(entered % kpis.size());
                Actual actual = actual();
                long begin = System.nanoTime();
                kpi.getActuals().add(actual);
                SaveResult result = database.writer().save(state, "bench", "");
                long time = System.nanoTime() - begin;
                if (!(result instanceof SaveResult.Saved)) {
                    throw new IllegalStateException(result.toString());
                }
                return time;
            }, () -> {
                Object[] row = raw.row(kpis.get(entered % kpis.size()).getId(), actual(), entered);
                long begin = System.nanoTime();
                raw.insertAndCommit(row);
                return System.nanoTime() - begin;
            });
        }
    }

    private Actual actual() {
        entered++;
        return SampleProgram.actual(FiscalPeriod.month(1950 + entered / 12 % 100, entered % 12 + 1), entered % 1000);
    }
}
