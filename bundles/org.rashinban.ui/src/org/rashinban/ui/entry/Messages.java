package org.rashinban.ui.entry;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Entry_about;
    public static String Entry_aboutSo;
    public static String Entry_achievement;
    public static String Entry_all;
    public static String Entry_between;
    public static String Entry_code;
    public static String Entry_confirm;
    public static String Entry_confirmExplained;
    public static String Entry_count;
    public static String Entry_denominator;
    public static String Entry_department;
    public static String Entry_details;
    public static String Entry_done;
    public static String Entry_doubt;
    public static String Entry_doubtful;
    public static String Entry_due;
    public static String Entry_earlier;
    public static String Entry_evidence;
    public static String Entry_evidenceFile;
    public static String Entry_evidenceUnreadable;
    public static String Entry_fraction;
    public static String Entry_late;
    public static String Entry_left;
    public static String Entry_more;
    public static String Entry_name;
    public static String Entry_noStore;
    public static String Entry_none;
    public static String Entry_noneOwn;
    public static String Entry_nonePasses;
    public static String Entry_notSubmitted;
    public static String Entry_notYet;
    public static String Entry_note;
    public static String Entry_numerator;
    public static String Entry_obstacle;
    public static String Entry_own;
    public static String Entry_part;
    public static String Entry_period;
    public static String Entry_range;
    public static String Entry_reason;
    public static String Entry_reasonSaid;
    public static String Entry_returned;
    public static String Entry_returnedFor;
    public static String Entry_shown;
    public static String Entry_stage;
    public static String Entry_status;
    public static String Entry_step;
    public static String Entry_submit;
    public static String Entry_submitAll;
    public static String Entry_submitted;
    public static String Entry_target;
    public static String Entry_title;
    public static String Entry_toCome;
    public static String Entry_toDo;
    public static String Entry_together;
    public static String Entry_vague;
    public static String Entry_value;
    public static String Entry_year;
    public static String Inbox_accept;
    public static String Inbox_acceptAll;
    public static String Inbox_acceptAllOf;
    public static String Inbox_acceptStep;
    public static String Inbox_accepted;
    public static String Inbox_before;
    public static String Inbox_correct;
    public static String Inbox_correctReason;
    public static String Inbox_correctStep;
    public static String Inbox_corrected;
    public static String Inbox_difference;
    public static String Inbox_locks;
    public static String Inbox_looking;
    public static String Inbox_name;
    public static String Inbox_noStore;
    public static String Inbox_nonePasses;
    public static String Inbox_nothing;
    public static String Inbox_now;
    public static String Inbox_readOnly;
    public static String Inbox_return;
    public static String Inbox_returnExplained;
    public static String Inbox_returnReason;
    public static String Inbox_returnStep;
    public static String Inbox_returned;
    public static String Inbox_several;
    public static String Inbox_tooMany;
    public static String Lock_about;
    public static String Lock_accepted;
    public static String Lock_by;
    public static String Lock_done;
    public static String Lock_explained;
    public static String Lock_fraction;
    public static String Lock_lock;
    public static String Lock_on;
    public static String Lock_part;
    public static String Lock_plan;
    public static String Lock_reason;
    public static String Lock_reasonShort;
    public static String Lock_step;
    public static String Lock_sum;
    public static String Lock_title;
    public static String Lock_unlock;
    public static String Lock_unlockStep;

    static {
        NLS.initializeMessages("org.rashinban.ui.entry.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
