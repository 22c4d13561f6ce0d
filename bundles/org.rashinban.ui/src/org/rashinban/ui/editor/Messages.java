package org.rashinban.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Editor_count;
    public static String Editor_gone;
    public static String Editor_ofOthers;
    public static String Editor_path;
    public static String Editor_title;
    public static String Kpi_achievement;
    public static String Kpi_actual;
    public static String Kpi_evaluating;
    public static String Kpi_grade;
    public static String Kpi_line;
    public static String Kpi_noValues;
    public static String Kpi_standing;
    public static String Kpi_status;
    public static String Kpi_target;
    public static String Kpi_why;
    public static String Kpi_year;

    static {
        NLS.initializeMessages("org.rashinban.ui.editor.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
