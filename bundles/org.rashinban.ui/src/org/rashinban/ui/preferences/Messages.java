package org.rashinban.ui.preferences;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String General_appearance;
    public static String General_dark;
    public static String General_language;
    public static String General_languageHint;
    public static String General_light;
    public static String General_notKept;
    public static String General_rules;
    public static String General_rulesHint;
    public static String General_system;
    public static String General_years;
    public static String General_yearsBoth;
    public static String General_yearsEra;
    public static String General_yearsHint;
    public static String General_yearsWestern;
    public static String Reading_blueToRed;
    public static String Reading_family;
    public static String Reading_familyOfSystem;
    public static String Reading_greenToViolet;
    public static String Reading_large;
    public static String Reading_letters;
    public static String Reading_lettersHint;
    public static String Reading_normal;
    public static String Reading_size;
    public static String Reading_status;
    public static String Reading_statusHint;
    public static String Reading_trafficLight;
    public static String Reading_veryLarge;

    static {
        NLS.initializeMessages("org.rashinban.ui.preferences.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
