package org.rashinban.core.plans;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** What the cities call by the same word and mean differently: each meaning is said by the objects named for it. */
final class CrossCityCheck {

    private static final Path OBJECTS = Path.of("src/test/resources/plans/cross-city.csv");

    private final Map<String, City> cities;
    private final Map<String, List<String>> objects;

    CrossCityCheck(Map<String, City> cities) {
        this.cities = cities;
        List<List<String>> records = Csv.read(OBJECTS);
        this.objects = records.subList(1, records.size()).stream()
                .collect(Collectors.toMap(List::getFirst, cells -> List.of(cells.get(1).split(";"))));
    }

    void row(OracleRow row) {
        City city = cities.get(row.text("city"));
        TableCheck.check(row, "an object for it", objects.containsKey(row.key()));
        String said = objects.get(row.key()).stream().flatMap(name -> named(city, name)).map(CrossCityCheck::said)
                .collect(Collectors.joining(" | "));
        TableCheck.check(row, "objects " + objects.get(row.key()), !said.isBlank());
        TableCheck.says(row, "base", said);
        Stream.of(row.text("value").split(" / ")).forEach(value -> TableCheck.check(row, value + " in " + said,
                row.deviation("value").isPresent() ? Words.contains(said, value) : Words.say(said, value)));
    }

    /** {@code Kpi:A01a}: by the class and its first attribute. */
    private static Stream<EObject> named(City city, String name) {
        String[] parts = name.split(":", 2);
        return city.all(EObject.class).stream().filter(object -> object.eClass().getName().equals(parts[0]))
                .filter(object -> Stream.of("code", "name", "title", "role").map(object.eClass()::getEStructuralFeature)
                        .filter(feature -> feature != null && object.eGet(feature) != null).findFirst()
                        .filter(feature -> object.eGet(feature).equals(parts[1])).isPresent());
    }

    private static String said(EObject object) {
        return Texts.all(object) + " | " + object.eCrossReferences().stream().map(Texts::own).collect(Collectors.joining(" | "));
    }
}
