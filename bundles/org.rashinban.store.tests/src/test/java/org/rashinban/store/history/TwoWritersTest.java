package org.rashinban.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.Actual;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.program.Reported;

/** However many write at once, the history is one chain without a gap. */
class TwoWritersTest {

    private static final int SAVES = 20;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void everyTransactionHasItsOwnPlaceInTheChain() throws Exception {
        ProgramWriter writer = database.writer(Clock.systemUTC());
        ProgramState state = ProgramState.unsaved(SmallProgram.create());
        writer.save(state, "office", "");
        String kpi = SmallProgram.kpi(state.program()).getId();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (int person = 0; person < 2; person++) {
                running.add(both.submit(() -> {
                    for (int i = 0; i < SAVES; i++) {
                        Actual actual = SmallProgram.actual(2024, i);
                        actual.setPeriod(FiscalPeriod.month(2024, i % 12 + 1));
                        writer.add(List.of(new Reported(kpi, actual)), "office", "");
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        List<TransactionHeader> transactions = database.engine().transact(connection -> new TransactionReader(connection).after(0));
        assertThat(transactions).hasSize(1 + 2 * SAVES);
        for (int i = 1; i < transactions.size(); i++) {
            assertThat(transactions.get(i).tx()).isEqualTo(i + 1);
            assertThat(transactions.get(i).previousHash()).isEqualTo(transactions.get(i - 1).hash());
        }
    }
}
