package org.rashinban.ui.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The day by which the whole window judges. It may stay open over night: whoever shows something asks anew, and is told of a new day. */
public final class Today {

    /** A day that is always today instead, such as 2026-05-31, so that tests and pictures of the window do not depend on when they are made. */
    public static final String SET = "rashinban.today"; //$NON-NLS-1$

    private Today() {
    }

    public static LocalDate get() {
        return Optional.ofNullable(System.getProperty(SET)).map(LocalDate::parse).orElseGet(() -> LocalDate.now(Clock.systemDefaultZone()));
    }
}
