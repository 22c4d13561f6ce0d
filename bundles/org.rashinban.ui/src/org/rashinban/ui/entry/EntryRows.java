package org.rashinban.ui.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.entry.DueValue;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** The rows of values: the same value has the same row as long as the grid is there, so that nothing jumps while somebody types. */
final class EntryRows {

    private record Key(Kpi kpi, FiscalPeriod period, Optional<Component> component) {
    }

    private final Map<Key, EntryRow> known = new HashMap<>();

    /** Below each value its components. */
    List<EntryRow> of(List<DueValue> values) {
        List<EntryRow> rows = new ArrayList<>();
        for (DueValue value : values) {
            rows.add(row(value, Optional.empty()));
            value.kpi().getComponents().forEach(component -> rows.add(row(value, Optional.of(component))));
        }
        return rows;
    }

    /** Without components. */
    List<EntryRow> wholes(List<DueValue> values) {
        return values.stream().map(value -> row(value, Optional.empty())).toList();
    }

    private EntryRow row(DueValue value, Optional<Component> component) {
        EntryRow row = known.computeIfAbsent(new Key(value.kpi(), value.period(), component), key -> new EntryRow(value, component));
        row.now(value);
        return row;
    }
}
