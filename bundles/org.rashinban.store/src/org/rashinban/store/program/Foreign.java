package org.rashinban.store.program;

import java.util.Map;
import java.util.Set;

import org.rashinban.store.history.TransactionHeader;

/**
 * What others wrote since a program was read.
 *
 * @param present how each object that they created or changed stands now
 * @param gone what they removed
 * @param writers who wrote each of these last
 * @param upTo last transaction that was looked at
 */
record Foreign(Map<String, Row> present, Set<String> gone, Map<String, TransactionHeader> writers, long upTo) {

    static Foreign nothing(long upTo) {
        return new Foreign(Map.of(), Set.of(), Map.of(), upTo);
    }

    boolean isEmpty() {
        return present.isEmpty() && gone.isEmpty();
    }
}
