package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;

/** A widget shows what was asked for last, however long what was asked before takes. */
@WorkbenchTest
class NewestWinsTest {

    private final NewestWins<String> work = new NewestWins<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch slow = new CountDownLatch(1);
    private final AtomicBoolean superseded = new AtomicBoolean();

    private void ask(UiDriver driver, String name, Function<String, String> made) {
        driver.read(() -> {
            work.ask(name, newer -> {
                String result = made.apply(name);
                superseded.compareAndSet(false, newer.getAsBoolean());
                return result;
            }, told::add);
            return null;
        });
    }

    private String afterAWhile(String name) {
        started.countDown();
        try {
            slow.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return name;
    }

    private static void settle() {
        do {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        } while (!Job.getJobManager().isIdle());
    }

    @Test
    void whatWasAskedBeforeIsNotShownAndHearsOfIt(UiDriver driver) {
        ask(driver, "first", this::afterAWhile);
        driver.waitUntil("the first under way", () -> started.getCount() == 0);
        ask(driver, "second", name -> name);
        driver.waitUntil("the second", () -> told.contains("second"));
        slow.countDown();
        settle();

        assertThat(told).containsExactly("second");
        assertThat(superseded).isTrue();
    }

    /** Whoever turns the years quickly does not wait for each of them. */
    @Test
    void whatIsWantedNoMoreBeforeItsTurnIsNotBegun(UiDriver driver) {
        List<String> begun = new CopyOnWriteArrayList<>();
        Job.getJobManager().suspend();
        try {
            List.of("first", "second", "last").forEach(name -> ask(driver, name, asked -> {
                begun.add(asked);
                return asked;
            }));
        } finally {
            Job.getJobManager().resume();
        }
        driver.waitUntil("the last", () -> told.contains("last"));
        settle();

        assertThat(begun).containsExactly("last");
        assertThat(told).containsExactly("last");
    }

    @Test
    void whatIsWantedNoMoreIsNotShown(UiDriver driver) {
        ask(driver, "first", this::afterAWhile);
        work.drop();
        slow.countDown();
        settle();
        driver.read(() -> null);

        assertThat(told).isEmpty();
    }

    @Test
    void theWorkIsDoneBesideTheWindowAndToldInIt(UiDriver driver) {
        AtomicBoolean toldInTheWindow = new AtomicBoolean();
        driver.read(() -> {
            work.ask("place", newer -> Display.getCurrent() == null ? "beside" : "in", where -> {
                told.add(where);
                toldInTheWindow.set(Display.getCurrent() != null);
            });
            return null;
        });
        driver.waitUntil("the result", () -> !told.isEmpty());

        assertThat(told).containsExactly("beside");
        assertThat(toldInTheWindow).isTrue();
    }
}
