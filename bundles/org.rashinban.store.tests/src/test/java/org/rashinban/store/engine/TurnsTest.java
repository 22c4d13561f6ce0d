package org.rashinban.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.Program;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.program.SaveResult;

/** Who writes and who reads everything as of one moment wait for one another, and nobody waits for ever. */
class TurnsTest {

    private static final int ROUNDS = 20;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void whatIsReadAsOfOneMomentIsNeverHalfASave() throws Exception {
        ProgramWriter writer = database.writer(Clock.systemUTC());
        ProgramState state = ProgramState.unsaved(SmallProgram.create());
        writer.save(state, "office", "");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> saves = both.submit(() -> {
                for (int i = 0; i < ROUNDS; i++) {
                    // Three tables, in another order than that in which they are read.
                    SmallProgram.kpi(state.program()).setUnit("単位" + i);
                    SmallProgram.edition(state.program()).getChildren().get(1).setTitle("単位" + i);
                    state.program().getOrganization().getDepartments().getFirst().setName("単位" + i);
                    assertThat(writer.save(state, "office", "")).isInstanceOf(SaveResult.Saved.class);
                }
            });
            while (!saves.isDone()) {
                Program read = database.programs().load().program();
                String unit = SmallProgram.kpi(read).getUnit();
                if (unit != null) {
                    assertThat(SmallProgram.edition(read).getChildren().get(1).getTitle()).isEqualTo(unit);
                    assertThat(read.getOrganization().getDepartments().getFirst().getName()).isEqualTo(unit);
                }
            }
            saves.get();
            assertThat(SmallProgram.kpi(database.programs().load().program()).getUnit()).isEqualTo("単位" + (ROUNDS - 1));
        }
    }

    @Test
    void closingWaitsForWhatIsBeingSaved() throws Exception {
        ProgramWriter writer = database.writer(Clock.systemUTC());
        ProgramState state = ProgramState.unsaved(SmallProgram.create());
        writer.save(state, "office", "");
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Integer> save = both.submit(() -> database.engine().transactPrepared(statements -> {
                statements.takeTurnToWrite();
                writing.countDown();
                await(enough);
                return statements.prepare("DELETE FROM \"deleted\" WHERE 1 = 0").executeUpdate();
            }));
            await(writing);
            Future<?> closing = both.submit(database.engine()::close);
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> closing.get(200, TimeUnit.MILLISECONDS));
            enough.countDown();
            assertThat(save.get()).as("the save was not cut off").isZero();
            closing.get(1, TimeUnit.MINUTES);
        }
        SmallProgram.kpi(state.program()).setUnit("枚");
        assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> writer.save(state, "office", ""))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.CLOSED));
    }

    @Test
    void aWriterWaitsUntilNobodyReads() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> reader = both.submit(() -> database.engine().transactPrepared(statements -> {
                statements.readAsOfOneMoment();
                reading.countDown();
                await(enough);
                return 0;
            }));
            await(reading);
            Future<?> writer = both.submit(() -> database.engine().transactPrepared(statements -> {
                statements.takeTurnToWrite();
                return 0;
            }));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> writer.get(200, TimeUnit.MILLISECONDS));
            enough.countDown();
            reader.get();
            writer.get(1, TimeUnit.MINUTES);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theNumberOfTheLastTransactionIsKnownOnlyOnceItIsCommitted() {
        Engine engine = database.engine();
        engine.transactPrepared(statements -> {
            statements.takeTurnToWrite();
            statements.wrote(7, 1);
            assertThat(statements.last()).isEmpty();
            return 0;
        });
        engine.transactPrepared(statements -> {
            statements.takeTurnToWrite();
            assertThat(statements.last()).isEqualTo(OptionalLong.of(7));
            statements.wrote(8, 1);
            statements.rollback();
            return 0;
        });
        assertThat(engine.<OptionalLong>transactPrepared(statements -> {
            statements.takeTurnToWrite();
            return statements.last();
        })).isEqualTo(OptionalLong.of(7));
    }

    @Test
    void whoReadsAsOfOneMomentDoesNotWrite() {
        assertThatIllegalStateException().isThrownBy(() -> database.engine().transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            statements.takeTurnToWrite();
            return 0;
        }));
        assertThat(database.engine().<Integer>transactPrepared(statements -> {
            statements.takeTurnToWrite();
            return 1;
        })).isEqualTo(1);
    }
}
