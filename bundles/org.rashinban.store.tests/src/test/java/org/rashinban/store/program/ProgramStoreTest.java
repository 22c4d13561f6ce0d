package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.Actual;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.program.SaveResult.Conflicts;
import org.rashinban.store.program.SaveResult.Saved;
import org.rashinban.store.program.SaveResult.Unchanged;

class ProgramStoreTest {

    private static final Instant NOON = Instant.parse("2024-06-03T03:00:00Z");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Program original = SmallProgram.create();

    private ProgramStore store() {
        return database.programs();
    }

    private ProgramWriter writer() {
        return database.writer(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private ProgramState saved() {
        ProgramState state = ProgramState.unsaved(original);
        assertThat(writer().save(state, "office", "first")).isInstanceOf(Saved.class);
        return state;
    }

    @Test
    void whatWasSavedIsLoadedEqualOnceTheActualsAreRead() {
        saved();
        ProgramState loaded = store().load();
        assertThat(SmallProgram.kpi(loaded.program()).getActuals()).as("actuals are read by query").isEmpty();
        store().loadActuals(loaded, SmallProgram.kpi(loaded.program()));
        assertThat(EcoreUtil.equals(loaded.program(), original)).isTrue();
        assertThat(writer().save(loaded, "office", "")).isInstanceOf(Unchanged.class);
    }

    @Test
    void actualsOfASpanAreReadInOrderWithTheirComponents() {
        saved();
        Kpi kpi = SmallProgram.kpi(store().load().program());
        FiscalPeriod year = FiscalPeriod.fiscalYear(2023);
        assertThat(store().actuals(kpi, FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2020)))).extracting(Actual::getPeriod)
                .containsExactly(FiscalPeriod.fiscalYear(2022), year);
        Actual only = store().actuals(kpi, FiscalSpan.between(year, year)).get(0);
        assertThat(only.getComponents().get(0).getComponent()).isSameAs(kpi.getComponents().get(0));
    }

    @Test
    void movingOneOfManyWritesOneRow() {
        ProgramState state = saved();
        SmallProgram.edition(original).getChildren().move(0, 2);
        assertThat(writer().save(state, "office", "move")).isInstanceOfSatisfying(Saved.class,
                saved -> assertThat(saved.transaction().changes()).isEqualTo(1));
        assertThat(SmallProgram.edition(store().load().program()).getChildren()).extracting(Element::getCode).containsExactly("A03", "A01",
                "A02");
    }

    @Test
    void changesOfDifferentFeaturesAreMerged() {
        ProgramState mine = saved();
        ProgramState theirs = store().load();
        measure(theirs).setSummary("概要");
        writer().save(theirs, "mayor", "");
        measure(mine).setTitle("新しい名称");
        assertThat(writer().save(mine, "office", "")).isInstanceOf(Saved.class);
        Element merged = measure(store().load());
        assertThat(merged.getTitle()).isEqualTo("新しい名称");
        assertThat(merged.getSummary()).isEqualTo("概要");
    }

    @Test
    void changesOfTheSameFeatureConflictAndNothingIsSaved() {
        ProgramState mine = saved();
        ProgramState theirs = store().load();
        measure(theirs).setTitle("市長の案");
        writer().save(theirs, "mayor", "");
        measure(mine).setTitle("担当の案");
        SmallProgram.edition(mine.program()).getChildren().get(1).setTitle("別の施策");
        assertThat(writer().save(mine, "office", "")).isInstanceOfSatisfying(Conflicts.class, result -> {
            Conflict conflict = result.conflicts().get(0);
            assertThat(result.conflicts()).hasSize(1);
            assertThat(conflict.feature()).contains("title");
            assertThat(conflict.base()).contains("施策A01");
            assertThat(conflict.mine()).contains("担当の案");
            assertThat(conflict.theirs()).contains("市長の案");
            assertThat(conflict.user()).isEqualTo("mayor");
            assertThat(conflict.at()).isEqualTo(NOON);
        });
        assertThat(SmallProgram.edition(store().load().program()).getChildren().get(1).getTitle()).isEqualTo("施策A02");
    }

    @Test
    void changingWhatSomebodyDeletedConflicts() {
        ProgramState mine = saved();
        ProgramState theirs = store().load();
        EcoreUtil.delete(SmallProgram.edition(theirs.program()).getChildren().get(1), true);
        writer().save(theirs, "mayor", "");
        SmallProgram.edition(mine.program()).getChildren().get(1).setTitle("まだある");
        assertThat(writer().save(mine, "office", "")).isInstanceOfSatisfying(Conflicts.class, result -> {
            assertThat(result.conflicts().get(0).feature()).isEmpty();
            assertThat(result.conflicts().get(0).theirs()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void actualsThatWereNeverReadGoWithTheirKpi() {
        saved();
        ProgramState loaded = store().load();
        Edition edition = SmallProgram.edition(loaded.program());
        EcoreUtil.delete(edition.getChildren().get(0), true);
        assertThat(writer().save(loaded, "office", "")).isInstanceOfSatisfying(Saved.class,
                saved -> assertThat(saved.transaction().changes())
                        .as("element, owner, KPI, component, target, two actuals, one component value, and the edition's repeated KPI")
                        .isEqualTo(9));
        assertThat(store().actuals(SmallProgram.kpi(original), FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2000)))).isEmpty();
    }

    @Test
    void anUndoneDeletionBringsTheSameObjectBack() {
        ProgramState state = saved();
        Element measure = SmallProgram.edition(original).getChildren().remove(2);
        writer().save(state, "office", "");
        SmallProgram.edition(original).getChildren().add(measure);
        writer().save(state, "office", "");
        SmallProgram.edition(original).getChildren().remove(2);
        assertThat(writer().save(state, "office", "")).isInstanceOf(Saved.class);
        assertThat(SmallProgram.edition(store().load().program()).getChildren()).hasSize(2);
    }

    @Test
    void aClockThatWasSetBackNeverPutsAChangeBeforeTheOneItFollows() {
        ProgramState state = saved();
        measure(state).setTitle("あとの変更");
        ProgramWriter yesterday = database.writer(Clock.fixed(NOON.minusSeconds(86_400), ZoneOffset.UTC));
        assertThat(yesterday.save(state, "office", "")).isInstanceOfSatisfying(Saved.class,
                saved -> assertThat(saved.transaction().at()).isEqualTo(NOON));
    }

    private static Element measure(ProgramState state) {
        return SmallProgram.edition(state.program()).getChildren().get(0);
    }
}
