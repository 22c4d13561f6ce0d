package org.rashinban.bench.store;

import java.util.List;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.model.Kpi;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;

/**
 * A million values with their history, held against the rules as whatever a session adds, against batches of the same rows into the same
 * table without any of it.
 */
final class Bulk {

    private static final double BUDGET = 1.3;
    private static final int WARM_UP_CHUNKS = 5;

    private final int count;

    Bulk(int count) {
        this.count = count;
    }

    /** Both commit the same chunks in turn; what is compared is the sum of the times. */
    void run(Measurements measurements) throws Exception {
        try (Database database = new Database(); RawActuals raw = new RawActuals(database.engine()); Store store = database.store()) {
            Session session = ((SessionOpening.Opened) store.session()).session();
            List<Kpi> kpis = SampleProgram.kpis(session.programs().load().program());
            long ours = 0;
            long theirs = 0;
            int chunk = -WARM_UP_CHUNKS;
            for (List<Reported> values : ManyActuals.chunks(kpis, WARM_UP_CHUNKS * ManyActuals.CHUNK + count)) {
                List<Object[]> rows = raw.rows(values);
                long begin = System.nanoTime();
                raw.insertAndCommit(rows);
                long between = System.nanoTime();
                SaveResult result = session.add(values, "");
                long end = System.nanoTime();
                Entering.requireSaved(result);
                if (chunk++ >= 0) {
                    theirs += between - begin;
                    ours += end - between;
                }
            }
            measurements.judge("bulk", BUDGET, ours, theirs, String.format("%,d values, commits of %,d", count, ManyActuals.CHUNK));
        }
    }
}
