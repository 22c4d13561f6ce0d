package org.rashinban.ui.recovery;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Recovery_ask;
    public static String Recovery_askMoved;
    public static String Recovery_askReplaced;
    public static String Recovery_discard;
    public static String Recovery_keeping;
    public static String Recovery_reading;
    public static String Recovery_restore;
    public static String Recovery_title;
    public static String Recovery_unreadable;

    static {
        NLS.initializeMessages("org.rashinban.ui.recovery.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
