package org.rashinban.store.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a password was typed wrongly in a row, and for how long the user is therefore kept out; or that an administrator keeps the user
 * out.
 *
 * @param since when the lock began; empty if there is none
 * @param minutes how long it lasts; 0 if until an administrator lets the user in again
 */
record LockOut(int failures, Optional<Instant> since, int minutes) {

    static final LockOut NONE = new LockOut(0, Optional.empty(), 0);
    /** So many wrong passwords in a row lock; so many more lock again, for twice as long. */
    static final int FAILURES = 5;
    private static final int FIRST_MINUTES = 15;
    private static final int MOST_MINUTES = 240;

    /**
     * The lock as it stands at this moment. If the clock shows a time before the lock began, it was set back: the lock then begins anew, so
     * that setting the clock back opens nothing, and nothing stays locked until a far-off date either.
     */
    LockOut at(Instant now) {
        return !isByHand() && since.filter(now::isBefore).isPresent() ? new LockOut(failures, Optional.of(now), minutes) : this;
    }

    static LockOut byHand(Instant now) {
        return new LockOut(0, Optional.of(now), 0);
    }

    boolean isByHand() {
        return since.isPresent() && minutes == 0;
    }

    /** Empty if there is no lock, or none that ends by itself. */
    Optional<Instant> until() {
        return isByHand() ? Optional.empty() : since.map(start -> start.plus(Duration.ofMinutes(minutes)));
    }

    boolean isLocked(Instant now) {
        return isByHand() || at(now).until().filter(now::isBefore).isPresent();
    }

    LockOut afterFailure(Instant now) {
        int count = failures + 1;
        if (count % FAILURES != 0) {
            return new LockOut(count, Optional.empty(), 0);
        }
        int doublings = Math.min(count / FAILURES - 1, 10);
        return new LockOut(count, Optional.of(now), Math.min(FIRST_MINUTES << doublings, MOST_MINUTES));
    }
}
