package org.rashinban.ui.app;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Menu_file;
    public static String Menu_help;
    public static String Menu_window;

    static {
        NLS.initializeMessages("org.rashinban.ui.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
