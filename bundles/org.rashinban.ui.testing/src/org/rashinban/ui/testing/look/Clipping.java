package org.rashinban.ui.testing.look;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Finds texts that have less room than they need. On the user interface's thread only. */
public final class Clipping {

    private Clipping() {
    }

    /** Each clipped control with what it needs and has; nothing where all is well. */
    public static List<String> in(Control root) {
        return Widgets.visible(root)
                .filter(control -> control instanceof Label || control instanceof Link || control instanceof Button)
                .filter(control -> !Widgets.texts(control).isEmpty())
                .filter(control -> tooSmall(control) || overTheEdge(control))
                .map(control -> Widgets.texts(control) + " needs " + needed(control) + " has " + control.getBounds()) //$NON-NLS-1$ //$NON-NLS-2$
                .toList();
    }

    private static Point needed(Control control) {
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        return control.computeSize(wraps ? control.getSize().x : SWT.DEFAULT, SWT.DEFAULT);
    }

    private static boolean tooSmall(Control control) {
        Point needed = needed(control);
        return needed.x > control.getSize().x || needed.y > control.getSize().y;
    }

    private static boolean overTheEdge(Control control) {
        Rectangle room = control.getParent().getClientArea();
        Rectangle bounds = control.getBounds();
        return bounds.x < 0 || bounds.x + bounds.width > room.x + room.width || bounds.y + bounds.height > room.y + room.height;
    }
}
