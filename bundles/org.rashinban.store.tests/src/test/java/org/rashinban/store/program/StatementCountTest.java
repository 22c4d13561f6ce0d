package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.CountingEngine;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.mapping.ModelMapping;

/** However large a plan becomes, the database is asked as often as for a small one where the answer can come at once. */
class StatementCountTest {

    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);

    @RegisterExtension
    final TestDatabase small = new TestDatabase();
    @RegisterExtension
    final TestDatabase large = new TestDatabase();

    /** A store with so many KPIs beside the one of the small program, each with a value. */
    private static final class Counted {

        final CountingEngine engine;
        final ProgramStore programs;
        final ProgramWriter writer;

        Counted(TestDatabase database, int kpis) {
            engine = new CountingEngine(database.engine());
            programs = new ProgramStore(engine, ModelMapping.ofModel());
            writer = new ProgramWriter(engine, ModelMapping.ofModel(), Clock.systemUTC());
            Program program = SmallProgram.create();
            Edition edition = SmallProgram.edition(program);
            for (int i = 0; i < kpis; i++) {
                edition.getKpis().add(SmallProgram.withId(RashinbanFactory.eINSTANCE.createKpi()));
            }
            writer.save(ProgramState.unsaved(program), "office", "");
            List<Reported> values = new ArrayList<>();
            edition.getKpis().forEach(kpi -> values.add(new Reported(kpi.getId(), accepted(2024))));
            writer.add(values, "office", "");
        }
    }

    private static Actual accepted(int year) {
        Actual actual = SmallProgram.actual(year, 5);
        actual.setState(ActualState.ACCEPTED);
        return actual;
    }

    private Counted few() {
        return new Counted(small, 5);
    }

    private Counted many() {
        return new Counted(large, 95);
    }

    @Test
    void openingAsksAsOftenForAHundredKpisAsForFive() {
        Counted few = few();
        Counted many = many();
        assertThat(many.engine.executionsOf(many.programs::load)).isPositive().isEqualTo(few.engine.executionsOf(few.programs::load));
    }

    @Test
    void aYearOfAHundredKpisIsReadAtOnce() {
        assertThat(evaluated(many())).isEqualTo(1).isEqualTo(evaluated(few()));
    }

    private static int evaluated(Counted counted) {
        List<Kpi> kpis = SmallProgram.edition(counted.programs.load().program()).getKpis();
        Actuals ahead = new StoredActuals(counted.programs, Set.of(ActualState.ACCEPTED)).ahead(kpis, YEAR);
        return counted.engine.executionsOf(() -> kpis.forEach(kpi -> assertThat(ahead.within(kpi, YEAR)).hasSize(1)));
    }

    @Test
    void enteringOneValueDoesNotDependOnWhatElseThereIs() {
        assertThat(entered(many())).isPositive().isEqualTo(entered(few()));
    }

    private static int entered(Counted counted) {
        ProgramState state = counted.programs.load();
        SmallProgram.kpi(state.program()).getActuals().add(accepted(2025));
        return counted.engine.executionsOf(
                () -> assertThat(counted.writer.save(state, "office", "")).isInstanceOf(SaveResult.Saved.class));
    }

    @Test
    void aHundredValuesOfOneKpiTakeAsManyStatementsAsTwo() {
        Counted few = few();
        String kpi = SmallProgram.kpi(few.programs.load().program()).getId();
        assertThat(added(few, kpi, 100)).isEqualTo(added(few, kpi, 2));
    }

    private static int added(Counted counted, String kpi, int count) {
        List<Reported> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(new Reported(kpi, accepted(1950 + i)));
        }
        return counted.engine.executionsOf(() -> counted.writer.add(values, "office", ""));
    }
}
