package org.rashinban.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The comparison with the transcription finds mistakes: each is made in a template, and each has to be reported by its table. */
class AlteredPlanTest {

    private static final Path ALTERATIONS = Path.of("src/test/resources/plans/alterations.csv");

    private final Map<String, City> cities = new HashMap<>();
    private final Map<String, Map<String, OracleTable>> tables = new HashMap<>();
    private final Deviations deviations = Deviations.read();

    @TestFactory
    Stream<DynamicTest> everyMistakeIsReported() {
        return alterations().stream().map(alteration -> DynamicTest.dynamicTest(alteration.toString(), () -> isReported(alteration)));
    }

    @Test
    void mistakesAreMadeForEveryKindOfTable() {
        Set<String> altered = alterations().stream().map(Alteration::table).collect(Collectors.toSet());
        Set<String> compared = PlanFidelityTest.CITIES.stream().flatMap(city -> tables(city).values().stream())
                .filter(table -> !table.rows().isEmpty()).map(OracleTable::name).collect(Collectors.toSet());
        assertThat(altered).containsExactlyInAnyOrderElementsOf(compared);
    }

    private void isReported(Alteration alteration) {
        City city = cities.computeIfAbsent(alteration.city(), City::new);
        OracleTable table = tables(alteration.city()).get(alteration.table());
        List<EObject> named = new ArrayList<>();
        assertThat(reports(city, table, named)).as("before").isEmpty();
        Runnable undo = alteration.on(city, named);
        try {
            assertThat(reports(city, table, new ArrayList<>())).as("after").isNotEmpty();
        } finally {
            undo.run();
        }
    }

    /** The first that fails, and what no row names. */
    private List<String> reports(City city, OracleTable table, List<EObject> named) {
        TableCheck check = Tables.check(city, table, tables(city.id()));
        for (OracleRow row : table.rows()) {
            try {
                check.row(row);
            } catch (AssertionError | RuntimeException failure) {
                return List.of(failure.toString());
            }
        }
        named.addAll(check.named());
        return check.unnamed();
    }

    private Map<String, OracleTable> tables(String city) {
        return tables.computeIfAbsent(city, id -> PlanFidelityTest.tables(id, deviations));
    }

    private static List<Alteration> alterations() {
        List<List<String>> records = Csv.read(ALTERATIONS);
        return records.subList(1, records.size()).stream()
                .map(cells -> new Alteration(cells.get(0), cells.get(1), cells.get(2), cells.get(3))).toList();
    }
}
