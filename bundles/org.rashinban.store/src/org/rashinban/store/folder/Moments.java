package org.rashinban.store.folder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.rashinban.model.text.Localized;

/** A moment as people at this computer read it. */
public final class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Moments() {
    }

    /** Whether a moment lies so far in the future that the clock must have been wrong, then or now. */
    public static boolean isAhead(Instant moment, Instant now) {
        return moment.isAfter(now.plus(1, ChronoUnit.DAYS));
    }

    public static Localized local(Instant moment) {
        return locale -> MINUTES.withLocale(locale).format(moment.atZone(ZoneId.systemDefault()));
    }
}
