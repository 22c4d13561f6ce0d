package org.rashinban.cli.plan;

import java.util.List;
import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.core.document.Problem;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;

/** The program and the plan that a command works on. */
final class ProgramSource {

    static final Option TEMPLATE = Option.value("template", "ID", Texts.CATALOGUE.sentence("option.template")).asRequired();
    static final Option PLAN = Option.value("plan", "ID", Texts.CATALOGUE.sentence("option.plan"));

    private final TemplateLibrary library;

    ProgramSource(TemplateLibrary library) {
        this.library = library;
    }

    Program program(Arguments arguments) {
        return switch (library.load(arguments.required(TEMPLATE.name()))) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw refused(refused.problems());
        };
    }

    /** The plan that was named, or all of them. */
    List<Plan> plans(Program program, Arguments arguments) {
        Optional<String> code = arguments.value(PLAN.name());
        if (code.isEmpty()) {
            return program.getPlans();
        }
        List<Plan> named = program.getPlans().stream().filter(plan -> code.get().equalsIgnoreCase(plan.getCode())).toList();
        if (named.isEmpty()) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("plan.unknown", code.get(), program.getPlans().stream().map(Plan::getCode).toList()));
        }
        return named;
    }

    /** The first problem is the sentence; how many more there are is part of it. */
    private static CommandFailure refused(List<Problem> problems) {
        Problem first = problems.getFirst();
        return CommandFailure.refused(problems.size() == 1 ? first : Texts.CATALOGUE.sentence("problems", first, problems.size() - 1));
    }
}
