package org.rashinban.ui.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Report_asOf;
    public static String Report_asOfFromSettings;
    public static String Report_asOfInvalid;
    public static String Report_asOfKept;
    public static String Report_browse;
    public static String Report_cancelled;
    public static String Report_data;
    public static String Report_delete;
    public static String Report_deleteText;
    public static String Report_deleteTitle;
    public static String Report_encoding;
    public static String Report_folder;
    public static String Report_folderInvalid;
    public static String Report_job;
    public static String Report_layout;
    public static String Report_layoutInvalid;
    public static String Report_layoutOwn;
    public static String Report_layoutSeveral;
    public static String Report_leftOut;
    public static String Report_lost;
    public static String Report_name;
    public static String Report_nameExplained;
    public static String Report_nameMissing;
    public static String Report_nameTaken;
    public static String Report_noPlan;
    public static String Report_noPlanThen;
    public static String Report_noProfile;
    public static String Report_noneChosen;
    public static String Report_onePeriod;
    public static String Report_open;
    public static String Report_period;
    public static String Report_plan;
    public static String Report_present;
    public static String Report_profile;
    public static String Report_rename;
    public static String Report_renameText;
    public static String Report_renameTitle;
    public static String Report_reports;
    public static String Report_result;
    public static String Report_snapshot;
    public static String Report_snapshotLost;
    public static String Report_state;
    public static String Report_stepDelete;
    public static String Report_stepKeep;
    public static String Report_stepRename;
    public static String Report_title;
    public static String Report_utf8;
    public static String Report_values;
    public static String Report_what;
    public static String Report_whatExplained;
    public static String Report_where;
    public static String Report_whereExplained;
    public static String Report_windows31j;
    public static String Report_written;

    static {
        NLS.initializeMessages("org.rashinban.ui.report.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
