package org.rashinban.store.program;

import java.time.Instant;
import java.util.Optional;

/**
 * A change that cannot be saved because somebody else was faster.
 *
 * @param type class of the object
 * @param feature name of the feature both changed; empty if the other one removed the object, or this one would have
 * @param base text of the value that both started from
 * @param mine text of the value that was to be saved
 * @param theirs text of the value that stands in the store
 * @param user who wrote it
 * @param at when
 */
public record Conflict(String type, String id, Optional<String> feature, Optional<String> base, Optional<String> mine,
        Optional<String> theirs,
        String user, Instant at) {
}
