package org.rashinban.bench.store;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.model.Kpi;

/** Ten million values in one store: it opens, and a fiscal year is evaluated, in the heap that this Java was given. */
final class Memory {

    private final int count;

    Memory(int count) {
        this.count = count;
    }

    void run(Measurements measurements) throws Exception {
        try (Database database = new Database()) {
            List<Kpi> kpis = SampleProgram.kpis(database.stored(new SampleProgram()).program());
            long begin = System.nanoTime();
            Evaluating.fill(database, kpis, count);
            long filled = System.nanoTime();
            List<Kpi> opened = SampleProgram.kpis(database.programs().load().program());
            long open = System.nanoTime();
            long evaluation = Evaluating.evaluate(database, opened);
            measurements.line("memory: %,d values stored in %s; opened in %s and a fiscal year evaluated in %s; heap %d MB of at most %d MB",
                    count, Measurements.time(filled - begin), Measurements.time(open - filled), Measurements.time(evaluation),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
