package org.rashinban.ui.figure;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Figure_copy;
    public static String Figure_copyFailed;
    public static String Figure_copying;
    public static String Figure_failed;
    public static String Figure_noPrinter;
    public static String Figure_notPrinted;
    public static String Figure_page;
    public static String Figure_print;
    public static String Figure_printing;
    public static String Figure_save;
    public static String Figure_saveFailed;
    public static String Figure_saving;
    public static String Figure_unfit;

    static {
        NLS.initializeMessages("org.rashinban.ui.figure.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
