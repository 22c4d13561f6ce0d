package org.rashinban.store.program;

import java.util.List;
import java.util.Set;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.history.TransactionHeader;

/** What became of a save. Either everything was saved or nothing. */
public sealed interface SaveResult {

    /**
     * Durable.
     *
     * @param broughtIn objects that others had created, changed or removed meanwhile, and now are so in memory, too
     */
    record Saved(TransactionHeader transaction, Set<String> broughtIn) implements SaveResult {
        public Saved {
            broughtIn = Set.copyOf(broughtIn);
        }
    }

    /** There was nothing to save. */
    record Unchanged() implements SaveResult {
    }

    /** Somebody else changed the same things since they were read. */
    record Conflicts(List<Conflict> conflicts) implements SaveResult {
        public Conflicts {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Not allowed, or not possible. */
    record Refused(Sentence why) implements SaveResult {
    }
}
