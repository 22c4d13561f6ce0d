package org.rashinban.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Makes buttons. */
public final class Buttons {

    private Buttons() {
    }

    /** @param id the name by which it is found whatever its text is */
    public static Button push(Composite parent, String text, String id, Runnable action) {
        Button button = WidgetId.set(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
