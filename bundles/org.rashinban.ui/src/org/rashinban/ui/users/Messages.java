package org.rashinban.ui.users;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String User_addExplained;
    public static String User_addTitle;
    public static String User_assignTitle;
    public static String User_changeExplained;
    public static String User_different;
    public static String User_firstExplained;
    public static String User_password;
    public static String User_passwordTitle;
    public static String User_repeated;
    public static String Users_add;
    public static String Users_added;
    public static String Users_assign;
    public static String Users_assigned;
    public static String Users_department;
    public static String Users_departmentGone;
    public static String Users_explained;
    public static String Users_failures;
    public static String Users_lock;
    public static String Users_lockAsk;
    public static String Users_lockDone;
    public static String Users_lockTitle;
    public static String Users_locked;
    public static String Users_lockedByHand;
    public static String Users_name;
    public static String Users_none;
    public static String Users_password;
    public static String Users_passwordDone;
    public static String Users_passwordSet;
    public static String Users_remove;
    public static String Users_removeAsk;
    public static String Users_removeTitle;
    public static String Users_removed;
    public static String Users_role;
    public static String Users_signIn;
    public static String Users_state;
    public static String Users_title;
    public static String Users_unlock;
    public static String Users_unlocked;

    static {
        NLS.initializeMessages("org.rashinban.ui.users.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
