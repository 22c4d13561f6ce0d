package org.rashinban.ui.widgets;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.widgets.Control;

/** Makes what takes too long for one go: bit by bit, so that the window answers in between, and no longer once the control is gone. */
public final class InSteps {

    private static final long STRETCH = Duration.ofMillis(20).toNanos();

    private final Control control;
    private final Deque<Runnable> steps;
    private final Runnable settle;

    private InSteps(Control control, List<Runnable> steps, Runnable settle) {
        this.control = control;
        this.steps = new ArrayDeque<>(steps);
        this.settle = settle;
    }

    /**
     * Begins as soon as what goes on now is done.
     *
     * @param settle what is to be done whenever some steps have been taken, such as the layout
     */
    public static void take(List<Runnable> steps, Control control, Runnable settle) {
        control.getDisplay().asyncExec(new InSteps(control, steps, settle)::goOn);
    }

    private void goOn() {
        if (control.isDisposed()) {
            return;
        }
        long end = System.nanoTime() + STRETCH;
        while (!steps.isEmpty() && System.nanoTime() < end) {
            steps.pop().run();
        }
        settle.run();
        if (!steps.isEmpty()) {
            control.getDisplay().asyncExec(this::goOn);
        }
    }
}
