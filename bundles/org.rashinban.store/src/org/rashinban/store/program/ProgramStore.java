package org.rashinban.store.program;

import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Actual;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.history.Change;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;

/** Reads the program of one database. */
public final class ProgramStore {

    private final Engine engine;
    private final ModelMapping mapping;

    public ProgramStore(Engine engine, ModelMapping mapping) {
        this.engine = engine;
        this.mapping = mapping;
    }

    /** The whole structure as of one moment; actuals stay in the database. */
    public ProgramState load() {
        Map<String, Row> rows = new LinkedHashMap<>();
        engine.transact(connection -> {
            connection.setTransactionIsolation(engine.consistentRead());
            RowReader reader = new RowReader(connection, mapping);
            for (Table table : mapping.tables(Realm.STRUCTURE)) {
                reader.all(table, row -> rows.put(row.id(), row));
            }
            reader.fillLists(rows);
            return rows;
        });
        ProgramBuilder builder = new ProgramBuilder(mapping, Map.of());
        Program program = (Program) builder.build(rows.values()).stream().filter(Program.class::isInstance).findFirst()
                .orElseThrow(() -> new IllegalStateException("the store holds no program"));
        return new ProgramState(program, rows);
    }

    /** Reads the actuals of a KPI into the program, where they can be changed and saved; those already there stay. */
    public List<Actual> loadActuals(ProgramState state, Kpi kpi) {
        Map<String, Row> rows = new LinkedHashMap<>();
        readActuals(rows, " WHERE \"parent\" = ?", List.of(kpi.getId()));
        rows.keySet().removeAll(state.stored().keySet());
        new ProgramBuilder(mapping, known(state.program())).build(rows.values());
        state.stored().putAll(rows);
        return kpi.getActuals();
    }

    /** Reads every actual into the program; those already there stay. */
    public void loadAllActuals(ProgramState state) {
        Map<String, Row> rows = new LinkedHashMap<>();
        engine.transact(connection -> {
            connection.setTransactionIsolation(engine.consistentRead());
            RowReader reader = new RowReader(connection, mapping);
            for (Table table : mapping.tables(Realm.QUERIED)) {
                reader.all(table, row -> rows.put(row.id(), row));
            }
            return rows;
        });
        rows.keySet().removeAll(state.stored().keySet());
        new ProgramBuilder(mapping, known(state.program())).build(rows.values());
        state.stored().putAll(rows);
    }

    /** What saving would change. */
    public List<Change> changes(ProgramState state) {
        ProgramRows wanted = new ProgramRows(mapping, state.stored());
        wanted.addTree(state.program(), null, null, Realm.STRUCTURE);
        Changes changes = Changes.between(state.stored(), wanted.rows());
        List<Change> all = new ArrayList<>();
        changes.deleted().forEach(row -> all.add(Changes.change(mapping, row, null, row.tx())));
        changes.updated().forEach(update -> all.add(Changes.change(mapping, update.before(), update.after(), update.before().tx())));
        changes.inserted().forEach(row -> all.add(Changes.change(mapping, null, row, 0)));
        return all;
    }

    /** The actuals of a KPI within a span, as objects of their own that hang on nothing. */
    public List<Actual> actuals(Kpi kpi, FiscalSpan span) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(kpi.getId(), Date.valueOf(span.first())));
        String condition = " WHERE \"parent\" = ? AND \"period_first\" >= ?";
        if (span.last().isPresent()) {
            condition += " AND \"period_last\" <= ?";
            parameters.add(Date.valueOf(span.last().get()));
        }
        readActuals(rows, condition + " ORDER BY \"period_first\"", parameters);
        Map<String, Identified> components = new HashMap<>();
        kpi.getComponents().forEach(component -> components.put(component.getId(), component));
        return new ProgramBuilder(mapping, components).build(rows.values()).stream().filter(Actual.class::isInstance)
                .map(Actual.class::cast)
                .toList();
    }

    private void readActuals(Map<String, Row> rows, String condition, List<Object> parameters) {
        engine.transact(connection -> {
            RowReader reader = new RowReader(connection, mapping);
            reader.select(mapping.table(RashinbanPackage.Literals.ACTUAL, Realm.QUERIED), condition, parameters,
                    row -> rows.put(row.id(), row));
            readBelow(reader, rows);
            return rows;
        });
    }

    private void readBelow(RowReader reader, Map<String, Row> rows) throws SQLException {
        Map<String, Row> parents = new LinkedHashMap<>(rows);
        for (Table table : mapping.tables(Realm.QUERIED)) {
            if (table.type() != RashinbanPackage.Literals.ACTUAL) {
                for (String parent : parents.keySet()) {
                    reader.select(table, " WHERE \"parent\" = ?", List.of(parent), row -> rows.put(row.id(), row));
                }
            }
        }
    }

    private static Map<String, Identified> known(Program program) {
        Map<String, Identified> known = new HashMap<>();
        known.put(program.getId(), program);
        for (TreeIterator<EObject> all = program.eAllContents(); all.hasNext();) {
            Identified object = (Identified) all.next();
            known.put(object.getId(), object);
        }
        return known;
    }
}
