package org.rashinban.store.folder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.rashinban.model.text.Localized;

/** A moment as people at this computer read it. */
public final class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Moments() {
    }

    public static Localized local(Instant moment) {
        return locale -> MINUTES.withLocale(locale).format(moment.atZone(ZoneId.systemDefault()));
    }
}
