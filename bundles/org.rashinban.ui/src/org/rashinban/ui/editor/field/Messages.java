package org.rashinban.ui.editor.field;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Evidence_unreadable;
    public static String Field_choose;
    public static String Field_name;
    public static String Field_open;
    public static String Field_source;
    public static String Members_add;
    public static String Members_added;
    public static String Members_down;
    public static String Members_of;
    public static String Members_open;
    public static String Members_remove;
    public static String Members_up;
    public static String Pick_filter;
    public static String Pick_none;

    static {
        NLS.initializeMessages("org.rashinban.ui.editor.field.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
