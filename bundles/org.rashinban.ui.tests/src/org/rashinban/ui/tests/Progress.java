package org.rashinban.ui.tests;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.testing.UiDriver;

/** The dialog that tells how far something is. It may be there for a moment only, too short for a test to look for it. */
final class Progress {

    private Progress() {
    }

    /** Presses the button to cancel as soon as such a dialog is shown the next time and its work has begun. */
    static void giveUpNext(UiDriver driver) {
        driver.read(() -> {
            Display display = Display.getCurrent();
            display.addFilter(SWT.Show, new Listener() {

                @Override
                public void handleEvent(Event event) {
                    if (event.widget instanceof Shell shell && shell.getData() instanceof ProgressMonitorDialog) {
                        display.removeFilter(SWT.Show, this);
                        display.asyncExec(
                                () -> buttons(shell).filter(button -> Objects.equals(button.getData(), IDialogConstants.CANCEL_ID))
                                        .forEach(button -> button.notifyListeners(SWT.Selection, new Event())));
                    }
                }
            });
            return null;
        });
    }

    private static Stream<Button> buttons(Control control) {
        return control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(Progress::buttons)
                : control instanceof Button button ? Stream.of(button) : Stream.empty();
    }
}
