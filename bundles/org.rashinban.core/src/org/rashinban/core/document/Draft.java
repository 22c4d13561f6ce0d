package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What the files of one document have in common while they are read. */
record Draft(ProblemList problems, List<PendingReference> pending, Map<EObject, Place> places) {

    record Place(String file, int line) {
    }

    Draft() {
        this(new ProblemList(), new ArrayList<>(), new HashMap<>());
    }
}
