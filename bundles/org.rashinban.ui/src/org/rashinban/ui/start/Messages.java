package org.rashinban.ui.start;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Start_commandFailed;
    public static String Start_create;
    public static String Start_createButton;
    public static String Start_createExplained;
    public static String Start_noRecent;
    public static String Start_open;
    public static String Start_openButton;
    public static String Start_openExplained;
    public static String Start_purpose;
    public static String Start_recent;
    public static String Start_title;
    public static String Start_version;

    static {
        NLS.initializeMessages("org.rashinban.ui.start.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
