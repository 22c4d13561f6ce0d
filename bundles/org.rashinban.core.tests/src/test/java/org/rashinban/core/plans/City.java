package org.rashinban.core.plans;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Organization;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;

/** The template of a city, and how the codes of the transcription are written in it. */
final class City {

    private static final TemplateLibrary LIBRARY = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates"))));
    private static final Path CODES = Path.of("src/test/resources/plans/codes.csv");

    private final String id;
    private final Program program;
    private final Map<String, String> codes = new HashMap<>();
    private final Set<EObject> named = new HashSet<>();

    City(String id) {
        this.id = id;
        this.program = switch (LIBRARY.load(id)) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
        List<List<String>> records = Csv.read(CODES);
        records.subList(1, records.size()).stream().filter(cells -> cells.get(0).equals(id))
                .forEach(cells -> codes.put(cells.get(1), cells.get(2)));
    }

    String id() {
        return id;
    }

    /** What any row of any table was found to be about. */
    Set<EObject> named() {
        return named;
    }

    Program program() {
        return program;
    }

    Organization organization() {
        return program.getOrganization();
    }

    Plan plan() {
        return program.getPlans().getFirst();
    }

    Edition current() {
        return plan().getEditions().stream().filter(edition -> edition.getState() == EditionState.CURRENT).findFirst().orElseThrow();
    }

    /** A code of the transcription as the template writes it. */
    String code(String ofOracle) {
        return codes.getOrDefault(ofOracle, ofOracle);
    }

    <T extends EObject> List<T> all(Class<T> type) {
        Iterable<EObject> contents = program::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast).toList();
    }

    Element element(String ofOracle) {
        return only("element " + code(ofOracle), all(Element.class), element -> code(ofOracle).equals(element.getCode()));
    }

    Optional<Element> elementIfAny(String ofOracle) {
        return all(Element.class).stream().filter(element -> code(ofOracle).equals(element.getCode())).findFirst();
    }

    Kpi kpi(String code) {
        return only("KPI " + code, all(Kpi.class), kpi -> code.equals(kpi.getCode()));
    }

    static <T> T only(String what, List<T> candidates, Predicate<T> condition) {
        List<T> found = candidates.stream().filter(condition).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one but " + found.size() + ": " + what);
        }
        return found.getFirst();
    }

    /** The containers of an object from the nearest outwards. */
    static Stream<EObject> around(EObject object) {
        return Stream.iterate(object.eContainer(), container -> container != null, EObject::eContainer);
    }
}
