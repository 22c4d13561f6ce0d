package org.rashinban.bench.store;

import java.util.List;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;

/**
 * One value entered into a plan of 5,000 elements that holds a million values, and durable, with its history, against an insert and a commit
 * beside as many rows. It is entered as from the screen: through a session, which looks at rights, snapshots and locked periods.
 */
final class Entering {

    private static final double BUDGET = 1.3;
    /** Fewer, and Java has compiled the engine in full, which runs for both, but not yet what runs once a save. */
    private static final int WARM_UPS = 30_000;
    private static final int ROUNDS = 1000;

    private final int held;
    private int entered;

    /** @param held values of the store when the entering begins */
    Entering(int held) {
        this.held = held;
    }

    void run(Measurements measurements) throws Exception {
        try (Database database = new Database(); RawActuals raw = new RawActuals(database.engine());
                Store store = database.store()) {
            Session session = ((SessionOpening.Opened) store.session()).session();
            ProgramState state = session.programs().load();
            List<Kpi> kpis = SampleProgram.kpis(state.program());
            for (List<Reported> values : ManyActuals.chunks(kpis, held)) {
                raw.insertAndCommit(raw.rows(values));
                requireSaved(session.add(values, ""));
            }
            measurements.line("entering: %d KPIs, %,d values", kpis.size(), held);
            measurements.compare("entering", BUDGET, WARM_UPS, ROUNDS, () -> {
                Kpi kpi = kpis.get(entered % kpis.size());
                Actual actual = actual();
                long begin = System.nanoTime();
                kpi.getActuals().add(actual);
                SaveResult result = session.save(state, "");
                long time = System.nanoTime() - begin;
                requireSaved(result);
                return time;
            }, () -> {
                Object[] row = raw.row(kpis.get(entered % kpis.size()).getId(), actual(), entered);
                long begin = System.nanoTime();
                raw.insertAndCommit(row);
                return System.nanoTime() - begin;
            });
            measurements.line("entering: the disk alone keeps a kilobyte for good in %s", Measurements.time(Disk.durableWrite(database.folder())));
        }
    }

    static void requireSaved(SaveResult result) {
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private Actual actual() {
        entered++;
        return SampleProgram.actual(FiscalPeriod.month(1950 + entered / 12 % 100, entered % 12 + 1), entered % 1000);
    }
}
