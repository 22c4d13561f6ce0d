package org.rashinban.ui.tests.bench;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.widgets.WidgetId;

/** Takes the time from the choice that opens a dashboard until the last of its figures is on the screen, without looking in between. */
public final class BoardWatch {

    private static final String WIDGET = "board.widget";

    private final Display display;
    private final int widgets;
    private final Set<Object> shown = new HashSet<>();
    private final CompletableFuture<Time> complete = new CompletableFuture<>();
    private final Listener chosen = this::chosen;
    private final Listener figure = this::figure;
    private long begin;
    private long cpu;

    /**
     * @param wall nanoseconds that passed
     * @param cpu nanoseconds for which the process computed, on all cores together
     */
    public record Time(long wall, long cpu) {
    }

    public BoardWatch(Display display, int widgets) {
        this.display = display;
        this.widgets = widgets;
        display.syncExec(() -> {
            display.addFilter(SWT.Selection, chosen);
            display.addFilter(SWT.Show, figure);
        });
    }

    private void chosen(Event event) {
        if (begin == 0) {
            begin = System.nanoTime();
            cpu = computed();
        }
    }

    /** Figures come one by one, or with a dashboard that was kept with all of them. */
    private void figure(Event event) {
        if (begin != 0 && shown.size() < widgets) {
            figures(event.widget instanceof Composite place ? place : null, true);
            if (shown.size() == widgets) {
                Shell window = ((Control) event.widget).getShell();
                display.asyncExec(() -> {
                    window.update();
                    complete.complete(new Time(System.nanoTime() - begin, computed() - cpu));
                });
            }
        }
    }

    private void figures(Composite place, boolean comes) {
        if (place instanceof ScrolledComposite frame && frame.getContent() instanceof Control control
                && control.getData(WidgetId.KEY) instanceof String id && id.startsWith(WIDGET)) {
            if (comes || frame.getVisible()) {
                shown.add(id);
            }
        } else if (place != null) {
            Stream.of(place.getChildren()).filter(Composite.class::isInstance).map(Composite.class::cast)
                    .forEach(inner -> figures(inner, false));
        }
    }

    /** Once all is to be seen; nothing is watched after that. */
    public Time await() {
        Time time = complete.orTimeout(2, TimeUnit.MINUTES).join();
        display.syncExec(() -> {
            display.removeFilter(SWT.Selection, chosen);
            display.removeFilter(SWT.Show, figure);
        });
        return time;
    }

    private static long computed() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
