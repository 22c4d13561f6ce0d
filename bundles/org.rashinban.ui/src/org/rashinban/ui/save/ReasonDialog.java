package org.rashinban.ui.save;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.widgets.WidgetId;

/** Asks why something settled is altered. */
final class ReasonDialog extends InputDialog {

    private static final String NOTHING = ""; //$NON-NLS-1$

    ReasonDialog(Shell parent, String why) {
        super(parent, Messages.Reason_title, why + System.lineSeparator() + System.lineSeparator() + Messages.Reason_ask, NOTHING,
                typed -> typed.isBlank() ? NOTHING : null);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        WidgetId.set(getText(), "save.reason"); //$NON-NLS-1$
        return area;
    }

    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(getValue().strip()) : Optional.empty();
    }
}
