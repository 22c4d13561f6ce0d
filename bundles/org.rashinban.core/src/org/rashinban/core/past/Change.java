package org.rashinban.core.past;

import java.util.Optional;

import org.rashinban.model.Identified;

/**
 * What became of one object. Both hang where they hung then and hang now, apart from the program that people work on.
 *
 * @param before empty if the object is new
 * @param after  empty if the object was taken away
 */
public record Change(Optional<Identified> before, Optional<Identified> after) {

    public Identified any() {
        return after.or(() -> before).orElseThrow();
    }
}
