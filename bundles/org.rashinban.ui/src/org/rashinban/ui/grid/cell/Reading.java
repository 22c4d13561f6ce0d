package org.rashinban.ui.grid.cell;

import java.util.Optional;

/** What came of reading what somebody typed into a cell. */
public sealed interface Reading {

    /** The value that was meant; none for an emptied cell. */
    record Value(Optional<Object> value) implements Reading {

        public static Value of(Object value) {
            return new Value(Optional.of(value));
        }
    }

    /** Why it cannot be such a value, in one sentence for whoever typed it. */
    record Unreadable(String why) implements Reading {
    }
}
