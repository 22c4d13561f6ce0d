package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What the files of one document have in common while they are read. */
final class Draft {

    /** Values and objects of all files together; so many fit into the memory that the application asks for. */
    static final int MAX_NODES = 1_000_000;

    record Place(String file, int line) {
    }

    private final ProblemList problems = new ProblemList();
    private final List<PendingReference> pending = new ArrayList<>();
    private final Map<EObject, Place> places = new HashMap<>();
    private int nodes;

    ProblemList problems() {
        return problems;
    }

    List<PendingReference> pending() {
        return pending;
    }

    Map<EObject, Place> places() {
        return places;
    }

    /** Whether one more is allowed. */
    boolean countNode() {
        return ++nodes <= MAX_NODES;
    }
}
