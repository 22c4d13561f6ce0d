package org.rashinban.store.snapshot;

import java.time.Instant;
import java.util.Optional;

import org.rashinban.model.text.Localized;

/**
 * One line of the table of corrections (訂正表): what a frozen state said, what it was changed to, and why.
 *
 * @param type class of the object, as in the model
 * @param object what people call it
 * @param before text of the value before; empty if there was none
 * @param after text of the value after; empty if it was taken away
 */
public record Correction(long transaction, Instant at, String user, String reason, String type, String id, Localized object, String feature,
        Optional<String> before, Optional<String> after) {
}
