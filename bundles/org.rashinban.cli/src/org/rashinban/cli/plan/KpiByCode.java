package org.rashinban.cli.plan;

import java.util.List;
import java.util.stream.Stream;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.model.Edition;
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
        List<Edition> editions = ProgramSource.plans(program, arguments).stream().flatMap(plan -> plan.getEditions().stream()).toList();
        List<Kpi> found = editions.stream().filter(edition -> edition.getState() == EditionState.CURRENT)
                .flatMap(edition -> kpis(edition, code)).toList();
        return switch (found.size()) {
            case 0 ->
                throw CommandFailure.refused(editions.stream().filter(edition -> kpis(edition, code).findAny().isPresent()).findFirst()
                        .map(edition -> Texts.CATALOGUE.sentence("kpi.notInForce", code, edition.getCode()))
                        .orElseGet(() -> Texts.CATALOGUE.sentence("kpi.unknown", code)));
            case 1 -> found.getFirst();
            default -> throw CommandFailure.refused(Texts.CATALOGUE.sentence("kpi.ambiguous", code));
        };
    }

    private static Stream<Kpi> kpis(Edition edition, String code) {
        return Inside.all(edition, Kpi.class).filter(kpi -> code.equalsIgnoreCase(kpi.getCode()));
    }
}
