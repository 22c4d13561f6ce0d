package org.rashinban.ui.problems.view;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Problems_count;
    public static String Problems_fix;
    public static String Problems_least;
    public static String Problems_looking;
    public static String Problems_noStore;
    public static String Problems_many;
    public static String Problems_none;
    public static String Problems_object;
    public static String Problems_open;
    public static String Problems_sentence;
    public static String Problems_severity;

    static {
        NLS.initializeMessages("org.rashinban.ui.problems.view.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
