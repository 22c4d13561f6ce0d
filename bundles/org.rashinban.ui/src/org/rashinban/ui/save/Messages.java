package org.rashinban.ui.save;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Change_refused;
    public static String Conflict_base;
    public static String Conflict_between;
    public static String Conflict_empty;
    public static String Conflict_explained;
    public static String Conflict_heading;
    public static String Conflict_kept;
    public static String Conflict_mine;
    public static String Conflict_removed;
    public static String Conflict_save;
    public static String Conflict_theirs;
    public static String Conflict_title;
    public static String Conflict_what;
    public static String Conflict_who;
    public static String Conflict_whole;
    public static String Leave_ask;
    public static String Leave_discard;
    public static String Leave_save;
    public static String Leave_title;
    public static String Reason_ask;
    public static String Reason_title;
    public static String Redo;
    public static String Redo_what;
    public static String Revert_ask;
    public static String Revert_title;
    public static String Save_clock;
    public static String Save_done;
    public static String Save_first;
    public static String Save_firstTitle;
    public static String Save_notSaved;
    public static String Save_nothing;
    public static String Undo;
    public static String Undo_what;

    static {
        NLS.initializeMessages("org.rashinban.ui.save.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
