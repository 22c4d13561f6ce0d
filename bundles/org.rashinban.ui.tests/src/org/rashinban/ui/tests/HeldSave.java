package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.UiDriver;

/** A save in the store on the desk that has begun to write and goes on when it is told to: whoever reads what it writes waits for it. */
final class HeldSave implements AutoCloseable {

    /** More than are written at once. */
    private static final int MANY = 2001;

    private final CountDownLatch halfWay = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private final Future<SaveResult> save;

    HeldSave(UiDriver driver) {
        OpenStore store = driver.read(() -> CityStore.desk().current().orElseThrow());
        String kpi = driver.read(() -> Contents.of(store.program(), Kpi.class).findFirst().orElseThrow().getId());
        Stream<Reported> values = IntStream.range(0, MANY).mapToObj(i -> {
            if (i == MANY - 1) {
                halfWay.countDown();
                await(enough);
            }
            return new Reported(kpi, actual(i));
        });
        save = other.submit(() -> store.session().add(values::iterator, ""));
        await(halfWay);
    }

    void goOn() {
        enough.countDown();
    }

    SaveResult result() throws InterruptedException, ExecutionException {
        return save.get();
    }

    @Override
    public void close() {
        goOn();
        other.close();
    }

    private static Actual actual(int number) {
        Actual actual = RashinbanFactory.eINSTANCE.createActual();
        actual.setId(UUID.randomUUID().toString());
        actual.setPeriod(FiscalPeriod.day(LocalDate.of(2024, 4, 1).plusDays(number)));
        actual.setAmount(Amount.of(number));
        return actual;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
