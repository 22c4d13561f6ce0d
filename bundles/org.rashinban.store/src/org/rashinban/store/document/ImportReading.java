package org.rashinban.store.document;

import java.util.List;

import org.rashinban.core.document.Problem;
import org.rashinban.model.Program;

/** What texts that were to be taken in make of a program. */
public sealed interface ImportReading {

    /** The program as it is to be afterwards; nothing was changed yet. */
    record Read(Program program) implements ImportReading {
    }

    /** Every reason why not, with file and line. */
    record Refused(List<Problem> problems) implements ImportReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
