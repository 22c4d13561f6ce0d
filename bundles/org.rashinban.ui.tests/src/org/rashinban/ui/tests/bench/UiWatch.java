package org.rashinban.ui.tests.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Watches how long the user interface's thread is kept at a stretch: from when it wakes, or has done with something, until it has done with
 * the next or sleeps. Whoever waits in a dialog's own loop is not kept.
 */
public final class UiWatch implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration LATE = Duration.ofMillis(40);

    private final Display display;
    private final Thread watched;
    private final Thread watcher;
    private final Listener before = event -> before();
    private final Listener after = event -> after();
    private final Listener mark = event -> mark();
    private final Listener sleeping = event -> sleep();
    private int depth;
    private long cpu;
    private volatile long begin = System.nanoTime();
    private volatile boolean asleep;
    private volatile boolean ended;
    private volatile long busy = System.nanoTime();
    private final List<StackTraceElement[]> samples = new ArrayList<>();
    private Stretch longest = Stretch.NONE;

    /**
     * @param wall nanoseconds that passed
     * @param cpu nanoseconds for which the thread itself computed
     * @param samples what it was at while it was late
     */
    public record Stretch(long wall, long cpu, List<StackTraceElement[]> samples) {

        static final Stretch NONE = new Stretch(0, 0, List.of());
    }

    public UiWatch(Display display) {
        this.display = display;
        watched = display.getThread();
        watcher = new Thread(this::glance, "bench-ui-watch");
        watcher.setDaemon(true);
        display.syncExec(() -> {
            display.addListener(SWT.PreEvent, before);
            display.addListener(SWT.PostEvent, after);
            display.addListener(SWT.PreExternalEventDispatch, sleeping);
            display.addListener(SWT.PostExternalEventDispatch, mark);
        });
        display.asyncExec(this::dispatch);
        watcher.start();
    }

    /**
     * In the place of the workbench's own loop, so that every round of it is seen: what GTK does when nothing else is to be done comes
     * without an event, piece by piece, and what is typed goes before it.
     */
    private void dispatch() {
        while (!ended) {
            try {
                mark();
                boolean more = display.readAndDispatch();
                mark();
                if (!more) {
                    display.sleep();
                }
            } catch (RuntimeException e) {
                ILog.of(UiWatch.class).error("bench", e);
            }
        }
    }

    /** The longest stretch since this was asked last. */
    public synchronized Stretch longest() {
        Stretch found = longest;
        longest = Stretch.NONE;
        return found;
    }

    /** When the thread was last kept for more than a blink, by {@link System#nanoTime}. */
    public long lastBusy() {
        return asleep ? busy : System.nanoTime();
    }

    private void before() {
        if (depth++ == 0) {
            mark();
        }
    }

    private void after() {
        if (--depth == 0) {
            mark();
        }
    }

    private void sleep() {
        mark();
        asleep = true;
    }

    private void mark() {
        long now = System.nanoTime();
        long computed = THREADS.getCurrentThreadCpuTime();
        if (!asleep) {
            note(now - begin, computed - cpu);
            if (now - begin > LATE.toNanos() / 4) {
                busy = now;
            }
        }
        cpu = computed;
        begin = now;
        asleep = false;
    }

    private void note(long wall, long computed) {
        synchronized (this) {
            if (wall > longest.wall()) {
                longest = new Stretch(wall, computed, List.copyOf(samples));
            }
            samples.clear();
        }
    }

    private void glance() {
        while (!ended) {
            long started = begin;
            if (!asleep && System.nanoTime() - started > LATE.toNanos()) {
                StackTraceElement[] stack = watched.getStackTrace();
                synchronized (this) {
                    if (begin == started) {
                        samples.add(stack);
                    }
                }
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    @Override
    public void close() {
        ended = true;
        display.wake();
        display.syncExec(() -> {
            display.removeListener(SWT.PreEvent, before);
            display.removeListener(SWT.PostEvent, after);
            display.removeListener(SWT.PreExternalEventDispatch, sleeping);
            display.removeListener(SWT.PostExternalEventDispatch, mark);
        });
    }
}
