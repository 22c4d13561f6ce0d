package org.rashinban.cli.plan;

import java.util.List;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.model.EditionState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;

/** Finds the KPI that is named by its code. */
final class KpiByCode {

    static final Option OPTION = Option.value("kpi", "CODE", Texts.CATALOGUE.sentence("option.kpi"));

    private KpiByCode() {
    }

    /** The one in an edition in force; the code alone must be enough, or the plan be named. */
    static Kpi find(Program program, Arguments arguments) {
        String code = arguments.required(OPTION.name());
        List<Kpi> found = ProgramSource.plans(program, arguments).stream().flatMap(plan -> plan.getEditions().stream())
                .filter(edition -> edition.getState() == EditionState.CURRENT)
                .flatMap(edition -> Inside.all(edition, Kpi.class)).filter(kpi -> code.equalsIgnoreCase(kpi.getCode())).toList();
        if (found.size() != 1) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence(found.isEmpty() ? "kpi.unknown" : "kpi.ambiguous", code));
        }
        return found.getFirst();
    }
}
