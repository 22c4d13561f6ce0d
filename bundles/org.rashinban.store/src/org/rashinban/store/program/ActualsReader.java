package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Reads reported values and what hangs on them: a handful of queries for any number of KPIs up to a hundred. */
final class ActualsReader {

    private final RowReader reader;
    private final ModelMapping mapping;
    private final Table actuals;

    ActualsReader(RowReader reader, ModelMapping mapping) {
        this.reader = reader;
        this.mapping = mapping;
        actuals = mapping.table(RashinbanPackage.Literals.ACTUAL, Realm.QUERIED);
    }

    /** All rows of the values of some KPIs and below them. */
    Map<String, Row> rows(List<Kpi> kpis) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Among some : Among.of(ids(kpis))) {
            int before = rows.size();
            select(rows, actuals, some);
            for (Table table : mapping.tables(Realm.QUERIED)) {
                if (table != actuals && rows.size() > before) {
                    // Nothing hangs deeper than this: what is below a value has no containments of its own.
                    select(rows, table, some.below(actuals));
                }
            }
        }
        return rows;
    }

    private static List<String> ids(List<Kpi> kpis) {
        return kpis.stream().map(Kpi::getId).toList();
    }

    /** All values of a KPI as objects that hang on nothing, in the order in which they were entered. */
    List<Actual> all(Kpi kpi) throws SQLException {
        List<Kpi> one = List.of(kpi);
        return byKpi(mapping, rows(one), components(one)).getOrDefault(kpi.getId(), List.of());
    }

    /**
     * Objects that hang on nothing, by the identifier of their KPI, in the order in which they were entered: as evaluations need them, with
     * their components but without flags and evidence.
     */
    Map<String, List<Actual>> read(List<Kpi> kpis, FiscalSpan span) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        boolean components = kpis.stream().anyMatch(kpi -> !kpi.getComponents().isEmpty());
        for (Among some : Among.of(ids(kpis))) {
            Among then = some.within(span);
            select(rows, actuals, then);
            if (components) {
                select(rows, mapping.table(RashinbanPackage.Literals.COMPONENT_VALUE, Realm.QUERIED), then.below(actuals));
            }
        }
        return byKpi(mapping, rows, components(kpis));
    }

    /** The values among these rows as objects that hang on nothing, by the identifier of their KPI. */
    static Map<String, List<Actual>> byKpi(ModelMapping mapping, Map<String, Row> rows, Map<String, Identified> components) {
        // Sorted here: the database would sort the wide rows.
        List<Row> ordered = new ArrayList<>(rows.values());
        ordered.sort(Comparator.comparingLong(Row::position).thenComparing(Row::id));
        Map<String, List<Actual>> byKpi = new HashMap<>();
        for (Identified object : new ProgramBuilder(mapping, components).build(ordered)) {
            if (object instanceof Actual actual) {
                byKpi.computeIfAbsent(rows.get(actual.getId()).parent(), kpi -> new ArrayList<>()).add(actual);
            }
        }
        return byKpi;
    }

    /** What the components of values refer to. */
    static Map<String, Identified> components(List<Kpi> kpis) {
        Map<String, Identified> components = new HashMap<>();
        kpis.forEach(kpi -> kpi.getComponents().forEach(component -> components.put(component.getId(), component)));
        return components;
    }

    /** Whether a KPI has a value in one of these states within a span. */
    boolean any(Kpi kpi, FiscalSpan span, Collection<ActualState> states) throws SQLException {
        return reader.any(actuals, Among.of(List.of(kpi.getId())).getFirst().within(span).and(Among.in(states)));
    }

    /** Identifiers of the KPIs that have values in one of these states. */
    Set<String> kpis(Collection<ActualState> states) throws SQLException {
        Set<String> kpis = new HashSet<>();
        Among wanted = Among.in(states);
        reader.select(actuals, " WHERE " + wanted.condition(), wanted.parameters(), row -> kpis.add(row.parent()));
        return kpis;
    }

    private void select(Map<String, Row> rows, Table table, Among some) throws SQLException {
        reader.select(table, " WHERE " + some.condition(), some.parameters(), row -> rows.put(row.id(), row));
    }
}
