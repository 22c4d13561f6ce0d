package org.rashinban.ui.grid.table;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Columns_down;
    public static String Columns_frozen;
    public static String Columns_hint;
    public static String Columns_reset;
    public static String Columns_title;
    public static String Columns_up;
    public static String Columns_width;
    public static String Grid_all;
    public static String Grid_clear;
    public static String Grid_enter;
    public static String Grid_fill;
    public static String Grid_hint;
    public static String Grid_outside;
    public static String Grid_paste;
    public static String Grid_search;
    public static String Grid_some;
    public static String Grid_spoken;
    public static String Menu_ascending;
    public static String Menu_clear;
    public static String Menu_columns;
    public static String Menu_copy;
    public static String Menu_descending;
    public static String Menu_fillDown;
    public static String Menu_fillRight;
    public static String Menu_filter;
    public static String Menu_filterBy;
    public static String Menu_freeze;
    public static String Menu_paste;
    public static String Menu_sortToo;
    public static String Menu_unfiltered;
    public static String Menu_unfreeze;
    public static String Menu_unsorted;
    public static String Refusals_column;
    public static String Refusals_count;
    public static String Refusals_row;
    public static String Refusals_text;
    public static String Refusals_title;
    public static String Refusals_why;

    static {
        NLS.initializeMessages("org.rashinban.ui.grid.table.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
