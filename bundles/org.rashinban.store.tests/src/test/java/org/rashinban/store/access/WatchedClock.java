package org.rashinban.store.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. */
public final class WatchedClock extends Clock {

    private Instant now = Instant.parse("2024-06-03T03:00:00Z");

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void back(Duration time) {
        now = now.minus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
