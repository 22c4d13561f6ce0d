package org.rashinban.core.plans;

import java.util.List;
import java.util.stream.Stream;

/** How a count follows from a table: {@code rows}, {@code sum:column} or {@code distinct:column} of the rows that fit. */
final class Measures {

    private Measures() {
    }

    static int of(OracleTable table, String where, String measure) {
        List<OracleRow> rows = table.rows().stream().filter(row -> fits(row, where)).toList();
        String column = measure.substring(measure.indexOf(':') + 1);
        return switch (measure.replaceAll(":.*", "")) {
            case "rows" -> rows.size();
            case "sum" -> rows.stream().mapToInt(row -> Integer.parseInt(row.printed(column))).sum();
            case "distinct" -> (int) rows.stream().map(row -> row.printed(column)).distinct().count();
            default -> throw new IllegalArgumentException(measure);
        };
    }

    private static boolean fits(OracleRow row, String where) {
        return where.isEmpty() || Stream.of(where.split(";")).map(condition -> condition.split("=", 2))
                .allMatch(condition -> row.printed(condition[0]).equals(condition[1]));
    }
}
