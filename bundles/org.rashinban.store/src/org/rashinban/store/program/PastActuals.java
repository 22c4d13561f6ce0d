package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Reads reported values as they stood at a past moment, and what hung on them, by the KPIs to which they belonged then. */
final class PastActuals {

    private final PastRows past;
    private final ModelMapping mapping;
    private final Table actuals;
    private final List<Table> below;
    private final Table components;

    PastActuals(PastRows past, ModelMapping mapping) {
        this.past = past;
        this.mapping = mapping;
        actuals = mapping.table(RashinbanPackage.Literals.ACTUAL, Realm.QUERIED);
        below = mapping.tables(Realm.QUERIED).stream().filter(table -> table != actuals).toList();
        components = mapping.table(RashinbanPackage.Literals.COMPONENT_VALUE, Realm.QUERIED);
    }

    /** All rows of the values of some KPIs and below them, in the order of their identifiers. */
    Map<String, Row> rows(Collection<String> kpis) throws SQLException {
        return rows(kpis, Optional.empty(), below);
    }

    /** The same within a span, as evaluations need it: without flags and evidence. */
    Map<String, Row> rows(List<Kpi> kpis, FiscalSpan span) throws SQLException {
        boolean needed = kpis.stream().anyMatch(kpi -> !kpi.getComponents().isEmpty());
        return rows(kpis.stream().map(Kpi::getId).toList(), Optional.of(span), needed ? List.of(components) : List.of());
    }

    /** Whether a KPI had a value in one of these states within a span. */
    boolean any(Kpi kpi, FiscalSpan span, Collection<ActualState> states) throws SQLException {
        Set<String> names = states.stream().map(ActualState::getName).collect(Collectors.toSet());
        return past.anyUntouched(actuals, Among.of(List.of(kpi.getId())).getFirst().within(span).and(Among.in(states)))
                || past.restored(actuals).anyMatch(row -> kpi.getId().equals(row.parent()) && lies(row, Optional.of(span))
                        && new StoredObject(mapping, row).text(RashinbanPackage.Literals.ACTUAL__STATE).filter(names::contains)
                                .isPresent());
    }

    private Map<String, Row> rows(Collection<String> kpis, Optional<FiscalSpan> span, List<Table> parts) throws SQLException {
        Map<String, Row> rows = new TreeMap<>();
        List<Among> conditions = Among.of(kpis).stream().map(some -> span.map(some::within).orElse(some)).toList();
        for (Among some : conditions) {
            past.untouched(actuals, some, row -> rows.put(row.id(), row));
        }
        Set<String> wanted = new HashSet<>(kpis);
        Set<String> restored = past.restored(actuals).filter(row -> wanted.contains(row.parent()) && lies(row, span))
                .map(row -> put(row, rows)).collect(Collectors.toSet());
        Map<String, Row> found = new TreeMap<>();
        for (Table table : parts) {
            for (Among some : conditions) {
                past.untouched(table, some.below(actuals), row -> found.put(row.id(), row));
            }
            // What hangs on a touched value need not have been touched with it.
            for (Among some : Among.of(restored)) {
                past.untouched(table, some, row -> found.put(row.id(), row));
            }
            past.restored(table).forEach(row -> found.put(row.id(), row));
        }
        found.values().removeIf(row -> !rows.containsKey(row.parent()));
        rows.putAll(found);
        return rows;
    }

    private static String put(Row row, Map<String, Row> rows) {
        rows.put(row.id(), row);
        return row.id();
    }

    private boolean lies(Row row, Optional<FiscalSpan> span) {
        return span.isEmpty() || new StoredObject(mapping, row).text(RashinbanPackage.Literals.ACTUAL__PERIOD).map(FiscalPeriod::of)
                .filter(span.get()::contains).isPresent();
    }
}
