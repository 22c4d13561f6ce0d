package org.rashinban.ui.store;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Backup_failed;
    public static String Copy_locked;
    public static String Copy_offer;
    public static String Copy_open;
    public static String Copy_title;
    public static String SignIn_action;
    public static String SignIn_password;
    public static String SignIn_title;
    public static String SignIn_user;
    public static String Store_choose;
    public static String Store_chooseExplained;
    public static String Store_clock;
    public static String Store_closing;
    public static String Store_notOpened;
    public static String Store_opening;
    public static String Store_passphrase;

    static {
        NLS.initializeMessages("org.rashinban.ui.store.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
