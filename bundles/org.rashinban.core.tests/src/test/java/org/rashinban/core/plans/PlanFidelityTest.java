package org.rashinban.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The templates of the five cities against the independent transcription of their plans: every row of every table, and no indicator,
 * target, element … beyond what a row names.
 */
class PlanFidelityTest {

    static final List<String> CITIES = List.of("matsudo", "chiba", "machida", "hamamatsu", "kisarazu");

    @TestFactory
    Stream<DynamicNode> everyRowOfTheTranscriptionIsInTheTemplate() {
        Deviations deviations = Deviations.read();
        Map<String, City> cities = CITIES.stream().collect(Collectors.toMap(Function.identity(), City::new, (a, b) -> a,
                LinkedHashMap::new));
        DynamicNode unused = DynamicTest.dynamicTest("every stated deviation is one", () -> assertThat(deviations.unused()).isEmpty());
        return Stream.of(cities.values().stream().map(city -> plan(city, deviations)), Stream.of(crossCity(cities, deviations), unused))
                .flatMap(nodes -> nodes);
    }

    private static DynamicNode plan(City city, Deviations deviations) {
        Map<String, OracleTable> tables = tables(city.id(), deviations);
        DynamicNode beyond = DynamicTest.dynamicTest(city.id() + ": what goes beyond the transcription is known",
                () -> assertThat(Beyond.read().unexplained(city)).isEmpty());
        return DynamicContainer.dynamicContainer(city.id(),
                Stream.concat(tables.values().stream().map(table -> table(city, table, tables)), Stream.of(beyond)));
    }

    static Map<String, OracleTable> tables(String city, Deviations deviations) {
        Map<String, OracleTable> tables = new LinkedHashMap<>();
        names(OracleTable.FOLDER.resolve(city)).forEach(name -> tables.put(name, OracleTable.read(city, name, deviations)));
        return tables;
    }

    private static DynamicNode table(City city, OracleTable table, Map<String, OracleTable> all) {
        TableCheck check = Tables.check(city, table, all);
        Stream<DynamicNode> rows = table.rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check.row(row)));
        DynamicNode nothingMore = DynamicTest.dynamicTest(city.id() + "/" + table.name() + ": the template holds nothing more",
                () -> assertThat(check.unnamed()).isEmpty());
        return DynamicContainer.dynamicContainer(table.name(), Stream.concat(rows, Stream.of(nothingMore)));
    }

    private static DynamicNode crossCity(Map<String, City> cities, Deviations deviations) {
        CrossCityCheck check = new CrossCityCheck(cities);
        return DynamicContainer.dynamicContainer("same word, other meaning", OracleTable.read(".", "cross_city", deviations).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> check.row(row))));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
