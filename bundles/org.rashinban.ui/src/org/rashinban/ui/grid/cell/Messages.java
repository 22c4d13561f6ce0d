package org.rashinban.ui.grid.cell;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Cell_ambiguous;
    public static String Cell_andMore;
    public static String Cell_between;
    public static String Cell_no;
    public static String Cell_notFound;
    public static String Cell_oneDay;
    public static String Cell_oneNumber;
    public static String Cell_plainNumber;
    public static String Cell_wholeNumber;
    public static String Cell_yes;

    static {
        NLS.initializeMessages("org.rashinban.ui.grid.cell.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
