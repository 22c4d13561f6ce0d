package org.rashinban.ui.app;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    static String Menu_file;
    static String Menu_help;
    static String Menu_window;

    static {
        NLS.initializeMessages("org.rashinban.ui.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
