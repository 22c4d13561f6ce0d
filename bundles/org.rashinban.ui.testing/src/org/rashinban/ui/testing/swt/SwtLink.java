package org.rashinban.ui.testing.swt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.rashinban.ui.testing.UiLink;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;

/** {@link Link} or {@link Hyperlink}. */
final class SwtLink extends SwtControl<Control> implements UiLink {

    private static final Pattern TARGET = Pattern.compile("<a(?: href=\"([^\"]*)\")?>([^<]*)</a>", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

    SwtLink(UiThread ui, Control control) {
        super(ui, control);
    }

    @Override
    public String caption() {
        return ui.read(() -> Caption.of(control instanceof Link link ? link.getText() : ((Hyperlink) control).getText()));
    }

    @Override
    public void click() {
        onEnabled(() -> {
            control.setFocus();
            if (control instanceof Link link) {
                Event event = new Event();
                event.text = target(link.getText());
                link.notifyListeners(SWT.Selection, event);
            } else {
                control.notifyListeners(SWT.MouseEnter, mouse(0, 0));
                control.notifyListeners(SWT.MouseDown, mouse(1, 1));
                control.notifyListeners(SWT.MouseUp, mouse(1, 1));
            }
        });
    }

    private static String target(String text) {
        Matcher link = TARGET.matcher(text);
        if (!link.find()) {
            return text;
        }
        return link.group(1) == null ? link.group(2) : link.group(1);
    }
}
