package org.rashinban.model.period;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which years people want to read: those of the era, Western ones, or both where there is room. A locale tells by the calendar that it
 * names (ja-u-ca-japanese, ja-u-ca-gregory); one that names none leaves it at both.
 */
public enum YearNotation {

    BOTH(null),

    ERA("japanese"),

    WESTERN("gregory");

    private static final String CALENDAR = "ca";

    private final String calendar;

    YearNotation(String calendar) {
        this.calendar = calendar;
    }

    public static YearNotation of(Locale locale) {
        String named = locale.getUnicodeLocaleType(CALENDAR);
        return Stream.of(values()).filter(notation -> notation != BOTH && notation.calendar.equals(named)).findFirst().orElse(BOTH);
    }

    /** The same language and country with this notation. */
    public Locale in(Locale locale) {
        return new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword(CALENDAR, calendar).build();
    }
}
