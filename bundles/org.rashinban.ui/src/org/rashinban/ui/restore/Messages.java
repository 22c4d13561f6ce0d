package org.rashinban.ui.restore;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Restore_action;
    public static String Restore_aside;
    public static String Restore_backup;
    public static String Restore_browse;
    public static String Restore_browseBackup;
    public static String Restore_browseFolder;
    public static String Restore_done;
    public static String Restore_explained;
    public static String Restore_folder;
    public static String Restore_folderExplained;
    public static String Restore_job;
    public static String Restore_kept;
    public static String Restore_noBackup;
    public static String Restore_of;
    public static String Restore_open;
    public static String Restore_passphrase;
    public static String Restore_refused;
    public static String Restore_replace;
    public static String Restore_signIn;
    public static String Restore_title;

    static {
        NLS.initializeMessages("org.rashinban.ui.restore.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
