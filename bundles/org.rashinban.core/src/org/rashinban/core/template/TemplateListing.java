package org.rashinban.core.template;

import java.util.List;

import org.rashinban.core.document.Problem;

/** The entries that can be used, in order, and the problems of those that cannot: one bad template hides no other. */
public record TemplateListing<T>(List<T> entries, List<Problem> problems) {

    public TemplateListing {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
