package org.rashinban.ui.snapshot;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Freeze_action;
    public static String Freeze_day;
    public static String Freeze_done;
    public static String Freeze_doneTitle;
    public static String Freeze_explained;
    public static String Freeze_name;
    public static String Freeze_noDay;
    public static String Freeze_note;
    public static String Freeze_plan;
    public static String Freeze_title;
    public static String Freeze_whole;

    static {
        NLS.initializeMessages("org.rashinban.ui.snapshot.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
