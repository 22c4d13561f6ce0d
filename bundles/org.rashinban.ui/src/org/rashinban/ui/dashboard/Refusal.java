package org.rashinban.ui.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.WidgetId;

/** Stands where a widget has no figure: one sentence why, and where it may help, the offer to try again. */
final class Refusal {

    private final Composite control;
    private final Label sentence;
    private final Link retry;

    Refusal(Composite parent, String title, int number, Runnable again) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(control);
        StyleClass.HEADING.on(new Label(control, SWT.NONE)).setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        sentence = WidgetId.set(new Label(control, SWT.WRAP), "board.sentence" + number); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
        retry = new Link(control, SWT.NONE);
        retry.setText("<a>" + Messages.Board_retry + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        retry.addListener(SWT.Selection, event -> again.run());
    }

    Composite control() {
        return control;
    }

    /** @param failed whether trying again may help */
    void say(String why, boolean failed) {
        sentence.setText(why);
        retry.setVisible(failed);
        control.layout();
    }
}
