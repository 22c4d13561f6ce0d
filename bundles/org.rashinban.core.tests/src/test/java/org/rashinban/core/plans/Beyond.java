package org.rashinban.core.plans;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Agreement;
import org.rashinban.model.Body;
import org.rashinban.model.Illustration;
import org.rashinban.model.Reference;
import org.rashinban.model.RoleAssignment;
import org.rashinban.model.Statistic;
import org.rashinban.model.StatisticPoint;
import org.rashinban.model.Term;

/**
 * The transcription selects what it tells of the surroundings of a plan; a template may tell more, where the document does. That is
 * listed with the reason, so that nothing stands in a template that no document holds.
 */
final class Beyond {

    private static final Path FILE = Path.of("src/test/resources/plans/beyond.csv");
    private static final Set<Class<? extends EObject>> KINDS = Set.of(Reference.class, Body.class, RoleAssignment.class, Term.class,
            Statistic.class, StatisticPoint.class, Illustration.class, Agreement.class);

    private final List<List<String>> listed;

    private Beyond(List<List<String>> listed) {
        this.listed = listed;
    }

    static Beyond read() {
        List<List<String>> records = Csv.read(FILE);
        return new Beyond(records.subList(1, records.size()));
    }

    /** What is neither named by a row nor listed, and what is listed but not there. */
    Set<String> unexplained(City city) {
        Set<String> found = new LinkedHashSet<>();
        KINDS.stream().flatMap(kind -> city.all(kind).stream()).filter(object -> !isNamed(city, object))
                .forEach(object -> found.add(object.eClass().getName() + "," + key(object)));
        List<String> known = listed.stream().filter(cells -> cells.get(0).equals(city.id()) && !cells.get(3).isBlank())
                .map(cells -> cells.get(1) + "," + cells.get(2)).toList();
        Set<String> difference = new LinkedHashSet<>(found);
        known.forEach(each -> {
            if (!difference.remove(each)) {
                difference.add("listed in vain: " + each);
            }
        });
        return difference;
    }

    /** By itself or by one of its parts. */
    private static boolean isNamed(City city, EObject object) {
        Iterable<EObject> parts = object::eAllContents;
        return city.named().contains(object)
                || StreamSupport.stream(parts.spliterator(), false).anyMatch(city.named()::contains);
    }

    private static String key(EObject object) {
        return Stream.of("code", "name", "title", "role", "period").map(object.eClass()::getEStructuralFeature)
                .filter(feature -> feature != null && object.eGet(feature) != null).findFirst()
                .map(feature -> String.valueOf(object.eGet(feature)))
                .orElseGet(() -> key(object.eContainer()))
                + (object instanceof RoleAssignment role && role.getPost() != null
                        ? "/" + role.getPost().getTitle() : "");
    }
}
