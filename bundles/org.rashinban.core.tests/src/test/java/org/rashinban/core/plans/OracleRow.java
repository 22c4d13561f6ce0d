package org.rashinban.core.plans;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** A row of a table. Its key is made of as many of its first cells as it takes to tell it from all others. */
record OracleRow(String city, String table, String key, Map<String, String> cells, Deviations deviations) {

    /** What the template is expected to say: the cell, or what is put in its place by a stated deviation. */
    String text(String column) {
        String printed = printed(column);
        return deviation(column).orElse(printed);
    }

    /** The cell itself. */
    String printed(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column + " in " + table);
        }
        return cells.get(column);
    }

    Optional<String> deviation(String column) {
        return deviations.find(city, table, key, column);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    boolean is(String column, String value) {
        return text(column).equals(value);
    }

    List<String> list(String column) {
        return has(column) ? Arrays.asList(text(column).split(";")) : List.of();
    }

    Optional<BigDecimal> number(String column) {
        return has(column) ? Optional.of(new BigDecimal(text(column))) : Optional.empty();
    }

    Optional<FiscalPeriod> period(String column) {
        return has(column) ? Optional.of(FiscalPeriod.of(text(column))) : Optional.empty();
    }

    Optional<FiscalSpan> span(String column) {
        return has(column) ? Optional.of(FiscalSpan.of(text(column))) : Optional.empty();
    }

    /** Not stated by the document in so many words: by order, content or arithmetic, or not at all. */
    boolean isUncertain() {
        return cells.containsKey("provenance") && !List.of("explicit", "").contains(text("provenance"));
    }

    @Override
    public String toString() {
        return city + "/" + table + " [" + key + "] " + cells.values().stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
