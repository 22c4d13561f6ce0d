package org.rashinban.store.program;

import java.util.Optional;

/**
 * What a save does to one object.
 *
 * @param before as the store held it; empty if the object is new
 * @param after as the store is to hold it; empty if the object is removed
 */
public record ObjectChange(Optional<StoredObject> before, Optional<StoredObject> after) {

    public StoredObject any() {
        return after.or(() -> before).orElseThrow();
    }
}
