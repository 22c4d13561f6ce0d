package org.rashinban.ui.dashboard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Board_all;
    public static String Board_asOf;
    public static String Board_choose;
    public static String Board_compare;
    public static String Board_dashboard;
    public static String Board_department;
    public static String Board_element;
    public static String Board_failed;
    public static String Board_kpi;
    public static String Board_noStore;
    public static String Board_now;
    public static String Board_otherDay;
    public static String Board_plan;
    public static String Board_reading;
    public static String Board_retry;
    public static String Board_state;
    public static String Board_whole;
    public static String Board_year;
    public static String Day_title;
    public static String Day_why;
    public static String Describe_blank;
    public static String Describe_title;
    public static String Describe_why;
    public static String Edit_add;
    public static String Edit_dragHint;
    public static String Edit_duplicate;
    public static String Edit_higher;
    public static String Edit_import;
    public static String Edit_lower;
    public static String Edit_move;
    public static String Edit_name;
    public static String Edit_narrower;
    public static String Edit_remove;
    public static String Edit_settings;
    public static String Edit_size;
    public static String Edit_wider;
    public static String Exchange_notRead;
    public static String Exchange_notWritten;
    public static String Exchange_refused;
    public static String Full_leave;
    public static String Full_next;
    public static String Full_place;
    public static String Full_previous;
    public static String Full_title;
    public static String Settings_again;
    public static String Settings_asDashboard;
    public static String Settings_heading;
    public static String Settings_parameter;
    public static String Settings_title;
    public static String Settings_why;
    public static String Tool_add;
    public static String Tool_back;
    public static String Tool_describe;
    public static String Tool_discard;
    public static String Tool_duplicate;
    public static String Tool_edit;
    public static String Tool_export;
    public static String Tool_full;
    public static String Tool_import;
    public static String Tool_more;
    public static String Tool_print;
    public static String Widget_copy;
    public static String Widget_filter;
    public static String Widget_full;
    public static String Widget_open;
    public static String Widget_plan;
    public static String Widget_save;
    public static String Widget_text;

    static {
        NLS.initializeMessages("org.rashinban.ui.dashboard.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
