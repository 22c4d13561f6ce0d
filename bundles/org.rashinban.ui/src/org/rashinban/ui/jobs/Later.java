package org.rashinban.ui.jobs;

import org.eclipse.swt.widgets.Control;

/** Does something on the user interface's thread when nobody has asked for it again for a moment; not at all once its control is gone. */
public final class Later {

    private static final int MOMENT = 150;

    private final Control control;
    private final Runnable work;

    public Later(Control control, Runnable work) {
        this.control = control;
        this.work = () -> {
            if (!control.isDisposed()) {
                work.run();
            }
        };
    }

    public void ask() {
        if (!control.isDisposed()) {
            control.getDisplay().timerExec(MOMENT, work);
        }
    }
}
