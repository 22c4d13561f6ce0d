package org.rashinban.ui.figure.view;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Figure_chooseElement;
    public static String Figure_chooseKpi;
    public static String Figure_copy;
    public static String Figure_drawing;
    public static String Figure_kind;
    public static String Figure_noKpis;
    public static String Figure_noStore;
    public static String Figure_print;
    public static String Figure_save;
    public static String Figure_year;

    static {
        NLS.initializeMessages("org.rashinban.ui.figure.view.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
