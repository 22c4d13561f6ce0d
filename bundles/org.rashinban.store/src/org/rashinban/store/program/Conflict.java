package org.rashinban.store.program;

import java.time.Instant;
import java.util.Optional;

/**
 * A change that cannot be saved because somebody else was faster. Where no feature is named, an object is at stake: without
 * {@code theirs} the other one removed it, without {@code mine} it was removed here, and with both each of the two moved it, or something
 * above it, below the other's. It is then the uppermost object that was removed: whoever decides decides for all below it.
 *
 * @param type class of the object
 * @param feature name of the feature both changed; empty if it is about the object itself
 * @param base text of the value that both started from
 * @param mine text of the value that was to be saved
 * @param theirs text of the value that stands in the store
 * @param user who wrote it
 * @param at when
 */
public record Conflict(String type, String id, Optional<String> feature, Optional<String> base, Optional<String> mine,
        Optional<String> theirs,
        String user, Instant at) {

    /** Whose value is to be saved. */
    public enum Choice {
        /** What was changed here, on top of what the other one did. */
        MINE,
        /** What stands in the store. */
        THEIRS
    }
}
