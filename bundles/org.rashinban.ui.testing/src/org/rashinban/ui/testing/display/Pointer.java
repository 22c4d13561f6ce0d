package org.rashinban.ui.testing.display;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rashinban.ui.testing.UiFailure;

/** The pointer of the system, which is really moved; what it meets is told to the window by the system. On the user interface's thread. */
public final class Pointer {

    private Pointer() {
    }

    /** To a place within the control. */
    public static void moveTo(Control control, int x, int y) {
        Point there = control.toDisplay(x, y);
        Event move = new Event();
        move.type = SWT.MouseMove;
        move.x = there.x;
        move.y = there.y;
        if (!control.getDisplay().post(move)) {
            throw new UiFailure("The system took no event of the pointer"); //$NON-NLS-1$
        }
    }
}
