package org.rashinban.core.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of a program beside its present state. A store knows it; a template has no past. */
public interface Past {

    Past NONE = List::of;

    /** The frozen states, in the order in which they were frozen. */
    List<Frozen> frozen();

    /** What became of each object since it was frozen. */
    default List<Change> changesSince(Frozen state) {
        return List.of();
    }

    /** What became of each object after the end of a day; empty if nothing is known of that day, as before the store was made. */
    default Optional<List<Change>> changesSince(LocalDate day) {
        return Optional.empty();
    }

    /** What was corrected of a frozen state, oldest first. */
    default List<Correction> corrections(Frozen state) {
        return List.of();
    }
}
