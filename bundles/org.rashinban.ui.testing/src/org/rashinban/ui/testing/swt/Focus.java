package org.rashinban.ui.testing.swt;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rashinban.ui.testing.display.Windows;

/** Where the next key goes. */
final class Focus {

    private Focus() {
    }

    /** Without a window manager no window may be active: then the topmost dialog, or else the main window. */
    static Control control() {
        Control focused = Display.getCurrent().getFocusControl();
        if (focused != null) {
            return focused;
        }
        Shell topmost = Windows.dialogs().isEmpty() ? Windows.main() : Windows.dialogs().getLast();
        return topmost;
    }
}
