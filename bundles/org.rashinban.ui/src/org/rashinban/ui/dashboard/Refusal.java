package org.rashinban.ui.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rashinban.ui.widgets.WidgetId;

/** Stands where a widget has no figure: one sentence why, and where it may help, the offer to try again. */
final class Refusal {

    /** As where a figure begins. */
    private static final int MARGIN = 18;
    private static final int LARGER = 2;

    private final Composite control;
    private final Label sentence;
    private final Link retry;

    Refusal(Composite parent, String title, int number, Runnable again) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(control);
        Label heading = new Label(control, SWT.NONE);
        heading.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        heading.setFont(new LocalResourceManager(JFaceResources.getResources(), heading)
                .create(JFaceResources.getDialogFontDescriptor().increaseHeight(LARGER).setStyle(SWT.BOLD)));
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
