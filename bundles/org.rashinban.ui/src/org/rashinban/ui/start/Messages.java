package org.rashinban.ui.start;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Start_title;

    static {
        NLS.initializeMessages("org.rashinban.ui.start.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
