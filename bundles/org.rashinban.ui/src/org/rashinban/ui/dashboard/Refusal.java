package org.rashinban.ui.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.widgets.WidgetId;

/** Stands where a widget has no figure: one sentence why, and where it may help, the offer to try again. */
final class Refusal {

    /** As where a figure begins. */
    private static final int MARGIN = 18;

    private final Composite control;
    private final Label heading;
    private final Label sentence;
    private final Link retry;
    private final LocalResourceManager fonts;

    Refusal(Composite parent, String title, int number, Runnable again) {
        control = new Composite(parent, SWT.NONE);
        fonts = new LocalResourceManager(JFaceResources.getResources(), control);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(control);
        heading = new Label(control, SWT.NONE);
        heading.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
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
        // As large as the titles of the figures beside it, whatever size of letters was chosen meanwhile.
        heading.setFont(fonts.create(
                JFaceResources.getDialogFontDescriptor().setHeight(DrawnFigure.title(Screen.of(control))).setStyle(SWT.BOLD)));
        sentence.setFont(fonts.create(JFaceResources.getDialogFontDescriptor().setHeight(DrawnFigure.sentence(Screen.of(control)))));
        sentence.setText(why);
        retry.setVisible(failed);
        control.layout();
    }
}
