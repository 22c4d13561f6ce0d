package org.rashinban.core.template;

import java.util.List;

import org.rashinban.core.document.Problem;
import org.rashinban.model.Program;

/** What came of loading a template: a program of its own, free to be changed, or every reason why not. */
public sealed interface TemplateReading {

    record Loaded(TemplateDescription description, Program program) implements TemplateReading {
    }

    record Refused(List<Problem> problems) implements TemplateReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
