package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.mapping.Realm;
import org.rashinban.store.mapping.Table;
import org.rashinban.store.program.Conflict.Choice;

/** Reads the program of one database. */
public final class ProgramStore implements ReportedValues {

    private final Engine engine;
    private final ModelMapping mapping;

    public ProgramStore(Engine engine, ModelMapping mapping) {
        this.engine = engine;
        this.mapping = mapping;
    }

    /** The whole structure as of one moment; actuals stay in the database. */
    public ProgramState load() {
        List<Row> rows = new ArrayList<>();
        Map<String, Row> byId = new HashMap<>();
        long seen = engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            RowReader reader = new RowReader(statements, mapping);
            for (Table table : mapping.tables(Realm.STRUCTURE)) {
                reader.all(table, rows::add);
            }
            rows.forEach(row -> byId.put(row.id(), row));
            reader.fillLists(byId);
            return new TransactionReader(statements.connection()).last();
        });
        ProgramBuilder builder = new ProgramBuilder(mapping, Map.of());
        Program program = (Program) builder.build(rows).stream().filter(Program.class::isInstance).findFirst()
                .orElseThrow(() -> new IllegalStateException("the store holds no program"));
        return new ProgramState(program, byId, seen);
    }

    /**
     * Takes up a program that was worked at before, with what others saved meanwhile brought in as {@link #refresh} does.
     *
     * @param seen the last transaction of which the program knows, or an earlier one
     * @param kpis identifiers of those whose values the program holds
     */
    public ProgramState resume(Program program, long seen, Collection<String> kpis) {
        Map<String, Row> rows = engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            PastRows past = new PastRows(statements, engine, mapping, seen);
            Map<String, Row> known = past.structure();
            known.putAll(new PastActuals(past, mapping).rows(kpis));
            return known;
        });
        ProgramState state = new ProgramState(program, rows, Touched.everything(program), seen);
        kpis.forEach(state::holdActualsOf);
        refresh(state);
        return state;
    }

    /** Reads the actuals of a KPI into the program, where they can be changed and saved; those already there stay. */
    public List<Actual> loadActuals(ProgramState state, Kpi kpi) {
        loadActuals(state, List.of(kpi));
        return kpi.getActuals();
    }

    /** The same for many KPIs at once. */
    public void loadActuals(ProgramState state, List<Kpi> kpis) {
        Map<String, Row> rows = engine.transactPrepared(
                statements -> new ActualsReader(new RowReader(statements, mapping), mapping).rows(kpis));
        bringIn(state, rows);
        kpis.forEach(kpi -> state.holdActualsOf(kpi.getId()));
    }

    private void bringIn(ProgramState state, Map<String, Row> rows) {
        rows.keySet().removeAll(state.stored().keySet());
        ProgramBuilder builder = new ProgramBuilder(mapping, ProgramObjects.byId(state.program()));
        if (!rows.values().stream().allMatch(row -> builder.knows(row, rows.keySet()))) {
            // Read later than the structure: what a value refers to came in between, and would be lost with the next change of the value.
            refresh(state);
            rows.keySet().removeAll(state.stored().keySet());
        }
        ProgramBuilder complete = new ProgramBuilder(mapping, ProgramObjects.byId(state.program()));
        state.touched().unheard(() -> complete.build(rows.values()));
        state.stored().putAll(rows);
    }

    /** Reads every actual into the program; those already there stay. */
    public void loadAllActuals(ProgramState state) {
        Map<String, Row> rows = new LinkedHashMap<>();
        engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            RowReader reader = new RowReader(statements, mapping);
            for (Table table : mapping.tables(Realm.QUERIED)) {
                reader.all(table, row -> rows.put(row.id(), row));
            }
            return rows;
        });
        bringIn(state, rows);
        state.holdAllActuals();
    }

    /**
     * Brings into the program what others saved since it was read. Changes made in memory stay; where they contradict, the program keeps
     * them and the conflict is told.
     */
    public Refreshed refresh(ProgramState state) {
        return settle(state, Map.of());
    }

    /**
     * The same, and settles conflicts: what is to be {@link Choice#MINE} can be saved from then on, what is to be {@link Choice#THEIRS}
     * takes the place of the change in memory. A conflict of which the other side changed once more stays open.
     */
    public Refreshed settle(ProgramState state, Map<Conflict, Choice> choices) {
        if (!state.isStored()) {
            return new Refreshed(Set.of(), List.of());
        }
        Changes changes = new Comparison(mapping, state).changes();
        Foreign foreign = engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            return ForeignReader.of(statements, mapping, state, changes).read();
        });
        return Takeover.of(mapping, state, new Merge(mapping, state.stored(), changes, foreign), choices);
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

    @Override
    public List<Actual> values(Kpi kpi) {
        return engine.transactPrepared(statements -> new ActualsReader(new RowReader(statements, mapping), mapping).all(kpi));
    }

    @Override
    public Map<String, List<Actual>> actuals(List<Kpi> kpis, FiscalSpan span) {
        return engine.transactPrepared(statements -> new ActualsReader(new RowReader(statements, mapping), mapping).read(kpis, span));
    }

    @Override
    public boolean any(Kpi kpi, FiscalSpan span, Set<ActualState> states) {
        return engine.transactPrepared(statements -> new ActualsReader(new RowReader(statements, mapping), mapping).any(kpi, span, states));
    }

    /** Identifiers of the KPIs that have values in one of these states, such as those that wait for the office. */
    public Set<String> kpisWith(Set<ActualState> states) {
        return engine.transactPrepared(statements -> new ActualsReader(new RowReader(statements, mapping), mapping).kpis(states));
    }
}
