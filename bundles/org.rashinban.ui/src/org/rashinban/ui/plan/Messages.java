package org.rashinban.ui.plan;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Kpi_achievement;
    public static String Kpi_actual;
    public static String Kpi_choose;
    public static String Kpi_code;
    public static String Kpi_count;
    public static String Kpi_details;
    public static String Kpi_evaluating;
    public static String Kpi_grade;
    public static String Kpi_none;
    public static String Kpi_status;
    public static String Kpi_target;
    public static String Kpi_title;
    public static String Kpi_why;
    public static String Kpi_year;
    public static String Plan_addBelow;
    public static String Plan_addBeside;
    public static String Plan_addElement;
    public static String Plan_anyLevel;
    public static String Plan_anyOwner;
    public static String Plan_anyStatus;
    public static String Plan_between;
    public static String Plan_bulk;
    public static String Plan_bulkDone;
    public static String Plan_bulkNone;
    public static String Plan_bulkOwner;
    public static String Plan_code;
    public static String Plan_codesChanged;
    public static String Plan_copy;
    public static String Plan_counting;
    public static String Plan_cut;
    public static String Plan_delete;
    public static String Plan_demote;
    public static String Plan_editionState;
    public static String Plan_filter;
    public static String Plan_filterExplained;
    public static String Plan_kpis;
    public static String Plan_level;
    public static String Plan_moveDown;
    public static String Plan_moveUp;
    public static String Plan_moved;
    public static String Plan_name;
    public static String Plan_noDepartment;
    public static String Plan_noLevel;
    public static String Plan_noStore;
    public static String Plan_nothingFound;
    public static String Plan_openWhole;
    public static String Plan_owners;
    public static String Plan_paste;
    public static String Plan_pasted;
    public static String Plan_promote;
    public static String Plan_rename;
    public static String Plan_status;
    public static String Plan_statusCount;
    public static String Plan_statusYear;
    public static String Plan_untitled;

    static {
        NLS.initializeMessages("org.rashinban.ui.plan.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
