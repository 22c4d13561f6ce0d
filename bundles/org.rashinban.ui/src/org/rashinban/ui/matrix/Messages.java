package org.rashinban.ui.matrix;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Matrix_add;
    public static String Matrix_count;
    public static String Matrix_edit;
    public static String Matrix_head;
    public static String Matrix_hint;
    public static String Matrix_lockedCount;
    public static String Matrix_lockedName;
    public static String Matrix_new;
    public static String Matrix_newColumns;
    public static String Matrix_newEdition;
    public static String Matrix_newExplained;
    public static String Matrix_newNoLevels;
    public static String Matrix_newRows;
    public static String Matrix_newSameLevel;
    public static String Matrix_newTitle;
    public static String Matrix_noRows;
    public static String Matrix_noStore;
    public static String Matrix_none;
    public static String Matrix_of;
    public static String Matrix_print;
    public static String Matrix_unreadable;
    public static String Matrix_which;

    static {
        NLS.initializeMessages("org.rashinban.ui.matrix.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
