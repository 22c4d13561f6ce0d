package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;

/**
 * The program as it stood at a past moment. The structure is in memory; reported values are read by query as they stood then, as long as the
 * store is open.
 */
public final class FrozenProgram implements ReportedValues {

    private final Engine engine;
    private final ModelMapping mapping;
    private final long moment;
    private final Program program;
    private PastRows past;
    private long last;

    /** @param last the last transaction that {@code past} has taken back */
    FrozenProgram(Engine engine, ModelMapping mapping, long moment, Program program, PastRows past, long last) {
        this.engine = engine;
        this.mapping = mapping;
        this.moment = moment;
        this.program = program;
        this.past = past;
        this.last = last;
    }

    /** Without reported values, unless {@link #loadAllActuals} was asked to bring them in. */
    public Program program() {
        return program;
    }

    @Override
    public Map<String, List<Actual>> actuals(List<Kpi> kpis, FiscalSpan span) {
        return ActualsReader.byKpi(mapping, then(actuals -> actuals.rows(kpis, span)), ActualsReader.components(kpis));
    }

    @Override
    public boolean any(Kpi kpi, FiscalSpan span, Set<ActualState> states) {
        return then(actuals -> actuals.any(kpi, span, states));
    }

    @Override
    public List<Actual> values(Kpi kpi) {
        Map<String, Row> rows = then(actuals -> actuals.rows(List.of(kpi.getId())));
        return ActualsReader.byKpi(mapping, rows, ActualsReader.components(List.of(kpi))).getOrDefault(kpi.getId(), List.of());
    }

    /** Makes every reported value part of the program. */
    public void loadAllActuals() {
        List<String> kpis = Contents.of(program, Kpi.class).map(Kpi::getId).toList();
        Map<String, Row> rows = then(actuals -> actuals.rows(kpis));
        new ProgramBuilder(mapping, ProgramObjects.byId(program)).build(rows.values());
    }

    @FunctionalInterface
    private interface Query<T> {
        T of(PastActuals actuals) throws SQLException;
    }

    private <T> T then(Query<T> query) {
        return engine.transactPrepared(statements -> {
            statements.readAsOfOneMoment();
            return query.of(new PastActuals(past(statements), mapping));
        });
    }

    /** What was taken back stays known until somebody writes. */
    private synchronized PastRows past(Statements statements) throws SQLException {
        long now = new TransactionReader(statements.connection()).last();
        past = now == last ? past.on(statements) : new PastRows(statements, engine, mapping, moment);
        last = now;
        return past;
    }
}
