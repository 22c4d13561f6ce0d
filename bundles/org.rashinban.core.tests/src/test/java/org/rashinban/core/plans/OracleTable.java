package org.rashinban.core.plans;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table of the independent transcription. */
record OracleTable(String city, String name, List<OracleRow> rows) {

    static final Path FOLDER = Path.of("oracle");

    static OracleTable read(String city, String name, Deviations deviations) {
        List<List<String>> records = Csv.read(FOLDER.resolve(city).resolve(name + ".csv"));
        List<String> header = records.getFirst();
        List<List<String>> body = records.subList(1, records.size());
        int keyed = cellsOfAKey(body, header.size());
        return new OracleTable(city, name, body.stream().map(cells -> {
            Map<String, String> row = new LinkedHashMap<>();
            IntStream.range(0, header.size()).forEach(i -> row.put(header.get(i), cells.get(i)));
            return new OracleRow(city, name, key(cells, keyed), row, deviations);
        }).toList());
    }

    /** As many of the first cells as tell all rows apart. */
    private static int cellsOfAKey(List<List<String>> body, int columns) {
        return IntStream.rangeClosed(1, columns)
                .filter(n -> body.stream().map(cells -> key(cells, n)).distinct().count() == body.size())
                .findFirst().orElseThrow(() -> new IllegalArgumentException("two equal rows"));
    }

    private static String key(List<String> cells, int first) {
        return String.join(" ", cells.subList(0, first)).strip();
    }
}
