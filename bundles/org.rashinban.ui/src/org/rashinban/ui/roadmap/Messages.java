package org.rashinban.ui.roadmap;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Roadmap_actual;
    public static String Roadmap_asOf;
    public static String Roadmap_bar;
    public static String Roadmap_between;
    public static String Roadmap_chooseNext;
    public static String Roadmap_circle;
    public static String Roadmap_done;
    public static String Roadmap_earlier;
    public static String Roadmap_earlierNamed;
    public static String Roadmap_edition;
    public static String Roadmap_fit;
    public static String Roadmap_hint;
    public static String Roadmap_keep;
    public static String Roadmap_keepExplained;
    public static String Roadmap_keepName;
    public static String Roadmap_keepNameless;
    public static String Roadmap_keepTitle;
    public static String Roadmap_kept;
    public static String Roadmap_keptAll;
    public static String Roadmap_late;
    public static String Roadmap_lateBar;
    public static String Roadmap_lateDone;
    public static String Roadmap_linked;
    public static String Roadmap_milestone;
    public static String Roadmap_months;
    public static String Roadmap_name;
    public static String Roadmap_next;
    public static String Roadmap_noStore;
    public static String Roadmap_none;
    public static String Roadmap_open;
    public static String Roadmap_order;
    public static String Roadmap_planned;
    public static String Roadmap_print;
    public static String Roadmap_quarters;
    public static String Roadmap_save;
    public static String Roadmap_undated;
    public static String Roadmap_unlinked;
    public static String Roadmap_wholePlan;
    public static String Roadmap_years;
    public static String Roadmap_zoom;

    static {
        NLS.initializeMessages("org.rashinban.ui.roadmap.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
