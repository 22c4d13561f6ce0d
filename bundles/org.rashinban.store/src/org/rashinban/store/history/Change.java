package org.rashinban.store.history;

import java.util.List;

/**
 * What one transaction did to one object.
 *
 * @param type class of the object, as in the model
 * @param previous transaction that wrote or deleted the object before, 0 if there was none
 */
public record Change(Kind kind, String type, String id, long previous, List<Cell> cells) {

    /** What happened. */
    public enum Kind {
        INSERT, UPDATE, DELETE
    }

    /** One feature: the texts of the old and the new value, null where there was or is none. */
    public record Cell(String feature, String before, String after) {
    }

    public Change {
        cells = List.copyOf(cells);
    }
}
