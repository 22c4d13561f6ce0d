package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.RememberedActuals;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;

class ActualsAheadTest {

    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2023);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private StoredActuals stored() {
        return new StoredActuals(database.programs(), Set.of(ActualState.ACCEPTED));
    }

    /** 250 KPIs more, each with a value by the quarter for three years, the last quarter reported twice. */
    private List<Kpi> manyKpis() {
        Program program = SmallProgram.create();
        Edition edition = SmallProgram.edition(program);
        for (int i = 0; i < 250; i++) {
            edition.getKpis().add(SmallProgram.withId(RashinbanFactory.eINSTANCE.createKpi()));
        }
        ProgramWriter writer = database.writer(Clock.systemUTC());
        writer.save(ProgramState.unsaved(program), "office", "");
        List<Reported> values = new ArrayList<>();
        for (Kpi kpi : edition.getKpis()) {
            for (int year = 2022; year <= 2024; year++) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    values.add(reported(kpi, FiscalPeriod.quarter(year, quarter), year + quarter));
                }
            }
            values.add(reported(kpi, FiscalPeriod.quarter(2023, 4), 7));
        }
        writer.add(values, "office", "import");
        return SmallProgram.edition(database.programs().load().program()).getKpis();
    }

    private static Reported reported(Kpi kpi, FiscalPeriod period, long value) {
        Actual actual = SmallProgram.actual(2023, value);
        actual.setPeriod(period);
        actual.setState(ActualState.ACCEPTED);
        return new Reported(kpi.getId(), actual);
    }

    @Test
    void whatIsReadAheadIsWhatIsReadOneByOne() {
        List<Kpi> kpis = manyKpis();
        assertThat(kpis).hasSize(250);
        Actuals ahead = stored().ahead(kpis, YEAR);
        for (Kpi kpi : kpis) {
            for (FiscalSpan span : List.of(FiscalSpan.between(YEAR, YEAR), FiscalSpan.between(FiscalPeriod.fiscalYear(2000), YEAR),
                    FiscalSpan.startingAt(YEAR))) {
                assertThat(ahead.of(kpi, span)).extracting(Actual::getPeriod, Actual::getAmount)
                        .containsExactlyElementsOf(tuples(stored().of(kpi, span)));
            }
        }
    }

    private static List<Tuple> tuples(List<Actual> actuals) {
        return actuals.stream().map(actual -> Tuple.tuple(actual.getPeriod(), actual.getAmount())).toList();
    }

    @Test
    void theValueEnteredLastForAPeriodCounts() {
        Kpi kpi = manyKpis().get(120);
        List<Actual> year = stored().ahead(List.of(kpi), YEAR).within(kpi, YEAR);
        assertThat(year).extracting(Actual::getPeriod).containsExactly(FiscalPeriod.quarter(2023, 1), FiscalPeriod.quarter(2023, 2),
                FiscalPeriod.quarter(2023, 3), FiscalPeriod.quarter(2023, 4));
        assertThat(year.get(3).getAmount()).isEqualTo(Amount.of(7));
    }

    /** Also one asked for a span of several years, after another, and more KPIs than are kept in memory. */
    @Test
    void whatIsReadAheadOfAnySpanIsWhatIsReadOneByOne() {
        List<Kpi> kpis = manyKpis();
        FiscalSpan years = FiscalSpan.between(FiscalPeriod.fiscalYear(2022), FiscalPeriod.fiscalYear(2023));
        for (Actuals ahead : List.of(stored().ahead(kpis, years), new RememberedActuals(stored().ahead(kpis, YEAR)).ahead(kpis, years))) {
            for (Kpi kpi : kpis) {
                assertThat(ahead.of(kpi, years)).hasSize(8).extracting(Actual::getPeriod, Actual::getAmount)
                        .containsExactlyElementsOf(tuples(stored().of(kpi, years)));
            }
        }
    }

    /** The first value is that of the first quarter of FY2022. */
    @Test
    void whetherThereIsAnyValueIsKnownWithoutReadingThem() {
        List<Kpi> kpis = manyKpis();
        Kpi kpi = kpis.get(120);
        for (Actuals actuals : List.of(stored(), stored().ahead(kpis, YEAR), new RememberedActuals(stored()))) {
            assertThat(actuals.any(kpi, FiscalPeriod.fiscalYear(2024))).isTrue();
            assertThat(actuals.any(kpi, FiscalPeriod.quarter(2022, 1))).isTrue();
            assertThat(actuals.any(kpi, FiscalPeriod.month(2022, 5))).isFalse();
            assertThat(actuals.any(kpi, FiscalPeriod.fiscalYear(2021))).isFalse();
        }
        assertThat(new StoredActuals(database.programs(), Set.of(ActualState.DRAFT)).any(kpi, FiscalPeriod.fiscalYear(2024))).isFalse();
    }

    @Test
    void whatWaitsForTheOfficeIsFoundAmongAllValues() {
        List<Kpi> kpis = manyKpis();
        Reported draft = reported(kpis.get(3), FiscalPeriod.fiscalYear(2025), 1);
        draft.actual().setState(ActualState.DRAFT);
        Reported submitted = reported(kpis.get(7), FiscalPeriod.fiscalYear(2025), 1);
        submitted.actual().setState(ActualState.SUBMITTED);
        database.writer(Clock.systemUTC()).add(List.of(draft, submitted), "office", "");
        assertThat(database.programs().kpisWith(Set.of(ActualState.SUBMITTED))).containsExactly(kpis.get(7).getId());
        assertThat(database.programs().kpisWith(Set.of(ActualState.SUBMITTED, ActualState.DRAFT)))
                .containsExactlyInAnyOrder(kpis.get(3).getId(), kpis.get(7).getId());
        assertThat(database.programs().kpisWith(Set.of(ActualState.RETURNED))).isEmpty();
    }

    @Test
    void valuesAddedWithoutTheProgramAreInItsHistory() {
        List<Kpi> kpis = manyKpis();
        Reported value = reported(kpis.get(0), FiscalPeriod.fiscalYear(2025), 1);
        assertThat(database.writer(Clock.systemUTC()).add(List.of(value), "office", "")).isInstanceOfSatisfying(SaveResult.Saved.class,
                saved -> assertThat(saved.transaction().changes()).isEqualTo(1));
        ProgramState state = database.programs().load();
        Kpi kpi = SmallProgram.edition(state.program()).getKpis().get(0);
        assertThat(database.programs().loadActuals(state, kpi)).last().extracting(Actual::getId).isEqualTo(value.actual().getId());
        assertThat(database.writer(Clock.systemUTC()).save(state, "office", "")).isInstanceOf(SaveResult.Unchanged.class);
    }
}
