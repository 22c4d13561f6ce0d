package org.rashinban.store.program;

import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    /** Statements are prepared for these many KPIs; the last is repeated to fill the places. */
    private static final int[] SIZES = {1, 10, 100};

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
        for (int i = 0; i < kpis.size(); i += SIZES[SIZES.length - 1]) {
            List<Object> parameters = List.copyOf(padded(kpis.subList(i, Math.min(kpis.size(), i + SIZES[SIZES.length - 1]))));
            String condition = among(parameters.size());
            int before = rows.size();
            select(rows, condition, parameters);
            for (Table table : mapping.tables(Realm.QUERIED)) {
                if (table != actuals && rows.size() > before) {
                    selectBelow(rows, table, condition, parameters);
                }
            }
        }
        return rows;
    }

    private static String among(int kpis) {
        return "\"parent\" " + (kpis == 1 ? "= ?" : "IN (" + String.join(", ", Collections.nCopies(kpis, "?")) + ")");
    }

    /** All values of a KPI as objects that hang on nothing, in the order in which they were entered. */
    List<Actual> all(Kpi kpi) throws SQLException {
        Map<String, Identified> components = new HashMap<>();
        kpi.getComponents().forEach(component -> components.put(component.getId(), component));
        List<Row> ordered = new ArrayList<>(rows(List.of(kpi)).values());
        ordered.sort(Comparator.comparingLong(Row::position).thenComparing(Row::id));
        return new ProgramBuilder(mapping, components).build(ordered).stream().filter(Actual.class::isInstance).map(Actual.class::cast)
                .toList();
    }

    /**
     * Objects that hang on nothing, by the identifier of their KPI, in the order in which they were entered: as evaluations need them, with
     * their components but without flags and evidence.
     */
    Map<String, List<Actual>> read(List<Kpi> kpis, FiscalSpan span) throws SQLException {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Identified> components = new HashMap<>();
        for (int i = 0; i < kpis.size(); i += SIZES[SIZES.length - 1]) {
            List<Kpi> some = kpis.subList(i, Math.min(kpis.size(), i + SIZES[SIZES.length - 1]));
            some.forEach(kpi -> kpi.getComponents().forEach(component -> components.put(component.getId(), component)));
            List<Object> parameters = new ArrayList<>(padded(some));
            StringBuilder condition = new StringBuilder(among(parameters.size())).append(" AND \"period_first\" >= ?");
            parameters.add(Date.valueOf(span.first()));
            if (span.last().isPresent()) {
                // The first day is what the index orders by; the last day is what counts.
                condition.append(" AND \"period_first\" <= ? AND \"period_last\" <= ?");
                parameters.add(Date.valueOf(span.last().get()));
                parameters.add(Date.valueOf(span.last().get()));
            }
            select(rows, condition.toString(), parameters);
            if (some.stream().anyMatch(kpi -> !kpi.getComponents().isEmpty())) {
                selectBelow(rows, mapping.table(RashinbanPackage.Literals.COMPONENT_VALUE, Realm.QUERIED), condition.toString(),
                        parameters);
            }
        }
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

    /** Identifiers of the KPIs that have values in one of these states. */
    Set<String> kpis(Collection<ActualState> states) throws SQLException {
        Set<String> kpis = new HashSet<>();
        List<String> names = states.stream().map(ActualState::getName).toList();
        String condition = " WHERE \"state\" IN (" + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
        reader.select(actuals, condition, names, row -> kpis.add(row.parent()));
        return kpis;
    }

    private void select(Map<String, Row> rows, String condition, List<Object> parameters) throws SQLException {
        reader.select(actuals, " WHERE " + condition, parameters, row -> rows.put(row.id(), row));
    }

    /** Nothing hangs deeper than this: what is below a value has no containments of its own. */
    private void selectBelow(Map<String, Row> rows, Table table, String condition, List<Object> parameters) throws SQLException {
        reader.select(table, " WHERE \"parent\" IN (SELECT \"id\" FROM " + actuals.quotedName() + " WHERE " + condition + ")", parameters,
                row -> rows.put(row.id(), row));
    }

    private static List<String> padded(List<Kpi> kpis) {
        List<String> ids = new ArrayList<>(kpis.stream().map(Kpi::getId).toList());
        int size = 0;
        while (SIZES[size] < ids.size()) {
            size++;
        }
        while (ids.size() < SIZES[size]) {
            ids.add(ids.getLast());
        }
        return ids;
    }
}
