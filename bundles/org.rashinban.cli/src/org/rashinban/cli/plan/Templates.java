package org.rashinban.cli.plan;

import java.util.List;

import org.rashinban.cli.CommandFailure;
import org.rashinban.core.document.Problem;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.model.Program;

/** Loads a template, or ends the command. */
final class Templates {

    private Templates() {
    }

    static Program load(TemplateLibrary library, String id) {
        return switch (library.load(id)) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw refused(refused.problems());
        };
    }

    /** The first problem is the sentence; how many more there are is part of it. */
    private static CommandFailure refused(List<Problem> problems) {
        Problem first = problems.getFirst();
        return CommandFailure.refused(problems.size() == 1 ? first : Texts.CATALOGUE.sentence("problems", first, problems.size() - 1));
    }
}
