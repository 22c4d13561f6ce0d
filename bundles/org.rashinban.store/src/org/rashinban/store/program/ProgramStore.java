package org.rashinban.store.program;

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
        engine.transactPrepared(statements -> {
            statements.connection().setTransactionIsolation(engine.consistentRead());
            RowReader reader = new RowReader(statements, mapping);
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
        Map<String, Row> rows = engine.transactPrepared(
                statements -> new ActualsReader(new RowReader(statements, mapping), mapping).rows(kpi));
        rows.keySet().removeAll(state.stored().keySet());
        ProgramBuilder builder = new ProgramBuilder(mapping, known(state.program()));
        state.touched().unheard(() -> builder.build(rows.values()));
        state.stored().putAll(rows);
        return kpi.getActuals();
    }

    /** Reads every actual into the program; those already there stay. */
    public void loadAllActuals(ProgramState state) {
        Map<String, Row> rows = new LinkedHashMap<>();
        engine.transactPrepared(statements -> {
            statements.connection().setTransactionIsolation(engine.consistentRead());
            RowReader reader = new RowReader(statements, mapping);
            for (Table table : mapping.tables(Realm.QUERIED)) {
                reader.all(table, row -> rows.put(row.id(), row));
            }
            return rows;
        });
        rows.keySet().removeAll(state.stored().keySet());
        ProgramBuilder builder = new ProgramBuilder(mapping, known(state.program()));
        state.touched().unheard(() -> builder.build(rows.values()));
        state.stored().putAll(rows);
    }

    /** What saving would change. */
    public List<Change> changes(ProgramState state) {
        Changes changes = new Comparison(mapping, state).changes();
        List<Change> all = new ArrayList<>();
        changes.deleted().forEach(row -> all.add(Changes.change(mapping, row, null, row.tx())));
        changes.updated().forEach(update -> all.add(Changes.change(mapping, update.before(), update.after(), update.before().tx())));
        changes.inserted().forEach(row -> all.add(Changes.change(mapping, null, row, 0)));
        return all;
    }

    /** The actuals of a KPI within a span, as objects of their own that hang on nothing, in the order in which they were entered. */
    public List<Actual> actuals(Kpi kpi, FiscalSpan span) {
        return actuals(List.of(kpi), span).getOrDefault(kpi.getId(), List.of());
    }

    /** The same for many KPIs, by identifier; those without any are left out. */
    public Map<String, List<Actual>> actuals(List<Kpi> kpis, FiscalSpan span) {
        return engine.transactPrepared(statements -> new ActualsReader(new RowReader(statements, mapping), mapping).read(kpis, span));
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
