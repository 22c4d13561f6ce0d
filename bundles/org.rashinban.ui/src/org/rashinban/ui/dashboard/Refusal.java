package org.rashinban.ui.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rashinban.ui.figure.DrawnFigure;
import org.rashinban.ui.theme.Screen;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.widgets.WidgetId;

/** Stands where a widget has no figure: one sentence why, and where it may help, the offer to try again. */
final class Refusal {

    private final Composite control;
    private final Label heading;
    private final Label sentence;
    private final Link retry;
    private final LocalResourceManager fonts;
    private final GridLayout layout;

    Refusal(Composite parent, String title, int number, Runnable again) {
        control = new Composite(parent, SWT.NONE);
        fonts = new LocalResourceManager(JFaceResources.getResources(), control);
        layout = GridLayoutFactory.fillDefaults().create();
        control.setLayout(layout);
        heading = new Label(control, SWT.NONE);
        heading.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        sentence = StyleClass.SECONDARY.on(WidgetId.set(new Label(control, SWT.WRAP), "board.sentence" + number)); //$NON-NLS-1$
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
        // Where and as the figures beside it have theirs, whatever size of letters was chosen meanwhile.
        Screen screen = Screen.of(control);
        layout.marginWidth = DrawnFigure.margin(screen);
        layout.marginBottom = DrawnFigure.margin(screen);
        heading.setFont(fonts.create(font(screen, DrawnFigure.title(screen)).setStyle(SWT.BOLD)));
        sentence.setFont(fonts.create(font(screen, DrawnFigure.sentence(screen))));
        layout.marginTop = DrawnFigure.baseline(screen) - ascent();
        layout.verticalSpacing = 2 * DrawnFigure.margin(screen) - layout.marginTop;
        sentence.setText(why);
        retry.setVisible(failed);
        control.layout();
    }

    /** Above the foot of the heading's letters. */
    private int ascent() {
        GC gc = new GC(heading);
        try {
            gc.setFont(heading.getFont());
            FontMetrics metrics = gc.getFontMetrics();
            return metrics.getLeading() + metrics.getAscent();
        } finally {
            gc.dispose();
        }
    }

    private static FontDescriptor font(Screen screen, int height) {
        String family = screen.look().typeface().family();
        return FontDescriptor.createFrom(new FontData(family, height, SWT.NORMAL));
    }
}
