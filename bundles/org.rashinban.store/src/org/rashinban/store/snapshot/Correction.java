package org.rashinban.store.snapshot;

import java.time.Instant;
import java.util.Optional;

import org.rashinban.model.text.Localized;
import org.rashinban.store.history.History;

/**
 * One line of the table of corrections (訂正表): what a frozen state said, what it was changed to, and why.
 *
 * @param type class of the object, as in the model
 * @param object what people call it
 * @param feature its name; {@link #PLACE} where the object was hung on another one
 * @param before text of the value before; empty if there was none; of a place, the identifier of what it hung on
 * @param after text of the value after; empty if it was taken away
 */
public record Correction(long transaction, Instant at, String user, String reason, String type, String id, Localized object, String feature,
        Optional<String> before, Optional<String> after) {

    /** Where an object hangs, among its features. */
    public static final String PLACE = History.PLACE;
}
