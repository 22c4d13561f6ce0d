package org.rashinban.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.store.access.TestStore.PASSWORD;
import static org.rashinban.store.access.TestStore.done;
import static org.rashinban.store.access.TestStore.refused;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Department;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;

/** The rule for departments, on what the store holds and not on what somebody has in memory. */
class DepartmentSessionTest {

    @RegisterExtension
    final TestStore stored = new TestStore();

    private Session department;
    private ProgramState state;
    private Kpi kpi;

    @BeforeEach
    void signIn() {
        stored.withUsers("admin");
        Department owner = stored.program.getOrganization().getDepartments().get(0);
        done(stored.as("admin").users().add("推進課", Role.DEPARTMENT, Optional.of(owner.getId()), PASSWORD));
        department = stored.as("推進課");
        state = department.programs().load();
        kpi = SmallProgram.kpi(state.program());
    }

    private Actual entered(ActualState how) {
        Actual actual = SmallProgram.actual(2024, 120);
        actual.setState(how);
        kpi.getActuals().add(actual);
        return actual;
    }

    @Test
    void aValueOfAnOwnKpiIsEnteredAndSubmittedUnderTheUsersName() {
        Actual actual = entered(ActualState.DRAFT);
        assertThat(department.save(state, "")).isInstanceOf(SaveResult.Saved.class);
        actual.setState(ActualState.SUBMITTED);
        assertThat(department.save(state, "")).isInstanceOfSatisfying(SaveResult.Saved.class,
                saved -> assertThat(saved.transaction().user()).isEqualTo("推進課"));
    }

    @Test
    void valuesAreTakenInWithoutReadingTheProgramUnderTheSameRules() {
        Actual mine = SmallProgram.actual(2024, 120);
        mine.setState(ActualState.SUBMITTED);
        assertThat(department.add(List.of(new Reported(kpi.getId(), mine)), "照会の回答")).isInstanceOfSatisfying(SaveResult.Saved.class,
                saved -> assertThat(saved.transaction().reason()).isEqualTo("照会の回答"));
        Actual accepted = SmallProgram.actual(2025, 130);
        accepted.setState(ActualState.ACCEPTED);
        Actual other = SmallProgram.actual(2026, 140);
        assertThat(refused(department.add(List.of(new Reported(kpi.getId(), other), new Reported(kpi.getId(), accepted)), "")))
                .contains("受け付け");
        assertThat(department.programs().actuals(kpi, FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2024))))
                .as("all of them or none").extracting(Actual::getId).containsExactly(mine.getId());
        department.programs().refresh(state);
        assertThat(department.programs().loadActuals(state, kpi)).extracting(Actual::getId).contains(mine.getId());
    }

    @Test
    void valuesForAKpiThatIsGoneAreRefused() {
        assertThat(refused(stored.as("admin").add(List.of(new Reported("no-such-kpi", SmallProgram.actual(2024, 1))), "")))
                .contains("1件").contains("何も保存していません");
        assertThat(stored.as("admin").add(List.of(), "")).isInstanceOf(SaveResult.Unchanged.class);
    }

    @Test
    void anAcceptedValueStaysAsItIs() {
        department.programs().loadActuals(state, kpi).get(0).setAmount(Amount.of(1));
        assertThat(refused(department.save(state, ""))).contains("A03").contains("令和4年度").contains("受付済み");
        assertThat(stored.as("admin").programs().actuals(kpi, FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2022))).get(0).getAmount())
                .isEqualTo(Amount.of(73));
    }

    @Test
    void noOtherValueIsSetBesideIt() {
        Actual second = SmallProgram.actual(2022, 1);
        second.setState(ActualState.SUBMITTED);
        kpi.getActuals().add(second);
        assertThat(refused(department.save(state, ""))).contains("A03").contains("令和4年度").contains("受付済みの値があります");
        assertThat(refused(department.add(List.of(new Reported(kpi.getId(), second)), ""))).contains("受付済みの値があります");
    }

    @Test
    void neitherAreItsComponentsChanged() {
        department.programs().loadActuals(state, kpi).get(1).getComponents().get(0).setAmount(Amount.of(1));
        assertThat(refused(department.save(state, ""))).contains("受付済み");
    }

    @Test
    void oneForbiddenChangeRefusesAllOfASave() {
        entered(ActualState.SUBMITTED);
        kpi.setTitle("都合のよい名称");
        assertThat(refused(department.save(state, ""))).contains("A03").contains("所管する指標の値だけ");
        kpi.setTitle(null);
        assertThat(department.save(state, "")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void whoTakesOwnershipInMemoryDoesNotOwn() {
        ProgramState office = stored.as("admin").programs().load();
        EcoreUtil.delete(SmallProgram.edition(office.program()).getChildren().get(0).getOwners().get(0));
        stored.as("admin").save(office, "担当替え");
        entered(ActualState.SUBMITTED);
        assertThat(refused(department.save(state, ""))).contains("所管が定められていない");
    }

    @Test
    void aMergeWithWhatTheOfficeAcceptedMeanwhileIsRefusedToo() {
        Actual mine = entered(ActualState.SUBMITTED);
        department.save(state, "");
        Session office = stored.as("admin");
        ProgramState theirs = office.programs().load();
        office.programs().loadActuals(theirs, SmallProgram.kpi(theirs.program())).stream()
                .filter(actual -> actual.getId().equals(mine.getId())).forEach(actual -> actual.setState(ActualState.ACCEPTED));
        assertThat(office.save(theirs, "")).isInstanceOf(SaveResult.Saved.class);
        mine.setComment("あとからの説明");
        assertThat(refused(department.save(state, ""))).contains("受付済み");
    }
}
