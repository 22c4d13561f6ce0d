package org.rashinban.ui.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Search_count;
    public static String Search_explained;
    public static String Search_found;
    public static String Search_kind;
    public static String Search_looking;
    public static String Search_many;
    public static String Search_name;
    public static String Search_noStore;
    public static String Search_none;
    public static String Search_path;
    public static String Search_quick;
    public static String Search_text;
    public static String Search_type;
    public static String Search_where;
    public static String Search_words;

    static {
        NLS.initializeMessages("org.rashinban.ui.search.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
