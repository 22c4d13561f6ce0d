package org.rashinban.ui.history;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String History_after;
    public static String History_asOf;
    public static String History_before;
    public static String History_between;
    public static String History_choose;
    public static String History_created;
    public static String History_day;
    public static String History_dayExplained;
    public static String History_deleted;
    public static String History_looking;
    public static String History_noDay;
    public static String History_noStore;
    public static String History_nothing;
    public static String History_of;
    public static String History_place;
    public static String History_reason;
    public static String History_removed;
    public static String History_restore;
    public static String History_restoreExplained;
    public static String History_unsaved;
    public static String History_what;
    public static String History_when;
    public static String History_who;

    static {
        NLS.initializeMessages("org.rashinban.ui.history.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
