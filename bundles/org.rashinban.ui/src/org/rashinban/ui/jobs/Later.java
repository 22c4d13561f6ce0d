package org.rashinban.ui.jobs;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Does something on the user interface's thread when nobody has asked for it again for a moment; not at all once its control is gone. */
public final class Later {

    private static final int MOMENT = 150;

    private final Control control;
    private final Display display;
    private final Runnable work;

    public Later(Control control, Runnable work) {
        this.control = control;
        display = control.getDisplay();
        this.work = () -> {
            if (!control.isDisposed()) {
                work.run();
            }
        };
    }

    /** From any thread. */
    public void ask() {
        if (Display.getCurrent() != display) {
            display.asyncExec(this::ask);
        } else if (!control.isDisposed()) {
            display.timerExec(MOMENT, work);
        }
    }
}
