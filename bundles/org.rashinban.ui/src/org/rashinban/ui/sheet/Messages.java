package org.rashinban.ui.sheet;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Part_basics;
    public static String Part_description;
    public static String Part_detail;
    public static String Part_related;
    public static String Part_rules;
    public static String Part_source;
    public static String Part_time;
    public static String Part_value;

    static {
        NLS.initializeMessages("org.rashinban.ui.sheet.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
