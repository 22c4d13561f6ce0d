package org.rashinban.ui.register;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Actuals;
    public static String Actuals_empty;
    public static String Attendance;
    public static String Attendance_empty;
    public static String Audiences;
    public static String Audiences_empty;
    public static String Bars;
    public static String Bars_empty;
    public static String Bodies;
    public static String Bodies_empty;
    public static String Budgets;
    public static String Budgets_empty;
    public static String Column_baselinePeriod;
    public static String Column_between;
    public static String Column_coverage;
    public static String Column_inYear;
    public static String Column_participants;
    public static String Column_quotient;
    public static String Column_target;
    public static String Column_unknown;
    public static String Courses;
    public static String Courses_empty;
    public static String Departments;
    public static String Departments_empty;
    public static String Effects;
    public static String Effects_empty;
    public static String Elements;
    public static String Elements_empty;
    public static String Findings;
    public static String Findings_empty;
    public static String Kpis;
    public static String Kpis_empty;
    public static String Locked_computed;
    public static String Locked_derived;
    public static String Locked_elsewhere;
    public static String Locked_parts;
    public static String Locked_repeated;
    public static String Locked_target;
    public static String Locked_whole;
    public static String Meetings;
    public static String Meetings_empty;
    public static String Mentions;
    public static String Mentions_empty;
    public static String Milestones;
    public static String Milestones_empty;
    public static String Parts;
    public static String Parts_empty;
    public static String Progress;
    public static String Progress_empty;
    public static String Quotas;
    public static String Quotas_empty;
    public static String References;
    public static String References_empty;
    public static String Register_add;
    public static String Register_delete;
    public static String Register_duplicate;
    public static String Register_duplicated;
    public static String Register_edition;
    public static String Register_editionOf;
    public static String Register_kind;
    public static String Register_noEdition;
    public static String Register_noStore;
    public static String Register_part;
    public static String Register_reading;
    public static String Register_time;
    public static String Register_wholeYear;
    public static String Responses;
    public static String Responses_empty;
    public static String Revisions;
    public static String Revisions_empty;
    public static String Risks;
    public static String Risks_empty;
    public static String Sessions;
    public static String Sessions_empty;
    public static String Statistics;
    public static String Statistics_empty;
    public static String Targets;
    public static String Targets_empty;
    public static String Terms;
    public static String Terms_empty;
    public static String Update;
    public static String Update_empty;
    public static String Value_vague;

    static {
        NLS.initializeMessages("org.rashinban.ui.register.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
