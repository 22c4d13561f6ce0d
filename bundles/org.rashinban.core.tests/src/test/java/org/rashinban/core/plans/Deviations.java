package org.rashinban.core.plans;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a template deliberately says it otherwise: in other words, by another code, in another place. Each with what it says instead
 * and with the reason; one that nothing asks for is a mistake.
 */
final class Deviations {

    private static final Path FILE = Path.of("src/test/resources/plans/deviations.csv");

    private record At(String city, String table, String row, String column) {
    }

    private final Map<At, String> stated = new LinkedHashMap<>();
    private final Set<At> asked = new HashSet<>();

    static Deviations read() {
        Deviations deviations = new Deviations();
        List<List<String>> records = Csv.read(FILE);
        for (List<String> cells : records.subList(1, records.size())) {
            At at = new At(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
            if (cells.get(5).isBlank() || deviations.stated.put(at, cells.get(4)) != null) {
                throw new IllegalArgumentException("no reason, or stated twice: " + at);
            }
        }
        return deviations;
    }

    Optional<String> find(String city, String table, String row, String column) {
        At at = new At(city, table, row, column);
        if (!stated.containsKey(at)) {
            return Optional.empty();
        }
        asked.add(at);
        return Optional.of(stated.get(at));
    }

    List<String> unused() {
        return stated.keySet().stream().filter(at -> !asked.contains(at)).map(At::toString).toList();
    }
}
