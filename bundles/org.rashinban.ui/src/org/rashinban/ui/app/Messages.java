package org.rashinban.ui.app;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Menu_appearance;
    public static String Menu_appearanceDark;
    public static String Menu_appearanceLight;
    public static String Menu_appearanceNotKept;
    public static String Menu_appearanceSystem;
    public static String Menu_backUp;
    public static String Menu_create;
    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_freeze;
    public static String Menu_help;
    public static String Menu_keys;
    public static String Menu_noRecent;
    public static String Menu_open;
    public static String Menu_preferences;
    public static String Menu_recent;
    public static String Menu_report;
    public static String Menu_restore;
    public static String Menu_search;
    public static String Menu_start;
    public static String Menu_users;
    public static String Menu_view;
    public static String Menu_views;
    public static String Menu_verify;

    static {
        NLS.initializeMessages("org.rashinban.ui.app.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
