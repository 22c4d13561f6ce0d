package org.rashinban.ui.app;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.store.StoreDesk;

/** Tells everybody who shows what stands on the desk that a new day has begun: what was due in time yesterday may be late today. */
final class NewDay {

    private static final int MINUTE = 60_000;

    private final Shell window;
    private final StoreDesk desk;
    private LocalDate told = Today.get();

    NewDay(Shell window, StoreDesk desk) {
        this.window = window;
        this.desk = desk;
    }

    /** A computer that slept over night tells when somebody comes back to the window. */
    void follow() {
        window.addListener(SWT.Activate, event -> look());
        again(window.getDisplay());
    }

    private void again(Display display) {
        display.timerExec(MINUTE, () -> {
            if (!window.isDisposed()) {
                again(display);
                look();
            }
        });
    }

    private void look() {
        LocalDate now = Today.get();
        if (!now.equals(told)) {
            told = now;
            desk.toldBeside();
        }
    }
}
