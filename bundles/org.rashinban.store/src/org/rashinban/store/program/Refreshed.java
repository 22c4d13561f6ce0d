package org.rashinban.store.program;

import java.util.List;
import java.util.Set;

/**
 * What became of bringing into a program what others wrote.
 *
 * @param changed identifiers of the objects that were created, changed or removed in memory
 * @param conflicts what waits for a decision; in all else the program is as the store is, but for its own unsaved changes
 */
public record Refreshed(Set<String> changed, List<Conflict> conflicts) {

    public Refreshed {
        changed = Set.copyOf(changed);
        conflicts = List.copyOf(conflicts);
    }
}
