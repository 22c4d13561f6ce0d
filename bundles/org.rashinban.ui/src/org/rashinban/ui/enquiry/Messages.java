package org.rashinban.ui.enquiry;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Enquiry_accept;
    public static String Enquiry_allPlans;
    public static String Enquiry_answered;
    public static String Enquiry_answeredOf;
    public static String Enquiry_answeredToCome;
    public static String Enquiry_browse;
    public static String Enquiry_browseFile;
    public static String Enquiry_browseFolder;
    public static String Enquiry_cell;
    public static String Enquiry_chooseToRemind;
    public static String Enquiry_close;
    public static String Enquiry_closeAsk;
    public static String Enquiry_closed;
    public static String Enquiry_code;
    public static String Enquiry_collect;
    public static String Enquiry_collectExplained;
    public static String Enquiry_collectStopped;
    public static String Enquiry_collect_;
    public static String Enquiry_collected;
    public static String Enquiry_collecting;
    public static String Enquiry_complete;
    public static String Enquiry_computed;
    public static String Enquiry_contact;
    public static String Enquiry_copyReminder;
    public static String Enquiry_count;
    public static String Enquiry_counting;
    public static String Enquiry_department;
    public static String Enquiry_departments;
    public static String Enquiry_difference;
    public static String Enquiry_differs;
    public static String Enquiry_due;
    public static String Enquiry_erased;
    public static String Enquiry_file;
    public static String Enquiry_folder;
    public static String Enquiry_folderOrFile;
    public static String Enquiry_issue;
    public static String Enquiry_issueExplained;
    public static String Enquiry_issueStopped;
    public static String Enquiry_issue_;
    public static String Enquiry_issued;
    public static String Enquiry_issuedOn;
    public static String Enquiry_issuedUnnoted;
    public static String Enquiry_issuing;
    public static String Enquiry_kpi;
    public static String Enquiry_kpis;
    public static String Enquiry_left;
    public static String Enquiry_message;
    public static String Enquiry_name;
    public static String Enquiry_new;
    public static String Enquiry_new_;
    public static String Enquiry_noFolder;
    public static String Enquiry_noStore;
    public static String Enquiry_none;
    public static String Enquiry_notIssued;
    public static String Enquiry_nothingToRemind;
    public static String Enquiry_nothingToTake;
    public static String Enquiry_old;
    public static String Enquiry_open;
    public static String Enquiry_openExplained;
    public static String Enquiry_outcome;
    public static String Enquiry_overdue;
    public static String Enquiry_part;
    public static String Enquiry_period;
    public static String Enquiry_periodExplained;
    public static String Enquiry_periodShort;
    public static String Enquiry_plan;
    public static String Enquiry_receivedOn;
    public static String Enquiry_reopen;
    public static String Enquiry_review;
    public static String Enquiry_scope;
    public static String Enquiry_scopeExplained;
    public static String Enquiry_showUnchanged;
    public static String Enquiry_state;
    public static String Enquiry_stepAccept;
    public static String Enquiry_stepClose;
    public static String Enquiry_stepIssue;
    public static String Enquiry_stepOpen;
    public static String Enquiry_stepReopen;
    public static String Enquiry_take;
    public static String Enquiry_taken;
    public static String Enquiry_tickAll;
    public static String Enquiry_tickHint;
    public static String Enquiry_tickNone;
    public static String Enquiry_tickToTake;
    public static String Enquiry_tickValid;
    public static String Enquiry_title;
    public static String Enquiry_waiting;
    public static String Enquiry_why;
    public static String Enquiry_withdrawn;

    static {
        NLS.initializeMessages("org.rashinban.ui.enquiry.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
