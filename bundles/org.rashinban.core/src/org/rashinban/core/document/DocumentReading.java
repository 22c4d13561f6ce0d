package org.rashinban.core.document;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What came of reading a document: the whole tree, or every reason why not. Never a part of the tree. */
public sealed interface DocumentReading {

    record Read(EObject root) implements DocumentReading {
    }

    record Refused(List<Problem> problems) implements DocumentReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
