package org.rashinban.ui.jobs;

import org.eclipse.swt.widgets.Display;

/** Where everything is computed: beside the user interface's thread, so that the window answers meanwhile. */
public final class Background {

    private Background() {
    }

    /** To be called by what computes. */
    public static void require() {
        if (Display.getCurrent() != null) {
            throw new IllegalStateException("This belongs beside the user interface's thread"); //$NON-NLS-1$
        }
    }
}
