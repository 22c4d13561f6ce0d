package org.rashinban.ui.backup;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Backup_action;
    public static String Backup_browse;
    public static String Backup_browseFile;
    public static String Backup_checking;
    public static String Backup_done;
    public static String Backup_elsewhere;
    public static String Backup_exists;
    public static String Backup_explained;
    public static String Backup_faulty;
    public static String Backup_file;
    public static String Backup_givenUp;
    public static String Backup_making;
    public static String Backup_passphrase;
    public static String Backup_title;
    public static String Backup_unchecked;

    static {
        NLS.initializeMessages("org.rashinban.ui.backup.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
