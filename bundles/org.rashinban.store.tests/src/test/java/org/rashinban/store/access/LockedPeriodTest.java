package org.rashinban.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.store.access.TestStore.PASSWORD;
import static org.rashinban.store.access.TestStore.done;
import static org.rashinban.store.access.TestStore.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Department;
import org.rashinban.model.Evidence;
import org.rashinban.model.Flag;
import org.rashinban.model.Kpi;
import org.rashinban.model.PeriodLock;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.history.Change;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;

/** Values of a period that is locked for entry stay as they are until somebody of the office unlocks it. */
class LockedPeriodTest {

    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2022);

    @RegisterExtension
    final TestStore stored = new TestStore();

    private Session office;
    private Session department;
    private ProgramState officeState;
    private ProgramState departmentState;

    @BeforeEach
    void lock() {
        stored.withUsers("admin");
        Department owner = stored.program.getOrganization().getDepartments().get(0);
        done(stored.as("admin").users().add("DX推進課", Role.OFFICE, Optional.empty(), PASSWORD));
        done(stored.as("admin").users().add("市民課", Role.DEPARTMENT, Optional.of(owner.getId()), PASSWORD));
        office = stored.as("DX推進課");
        department = stored.as("市民課");
        departmentState = department.programs().load();
        officeState = office.programs().load();
        plan(officeState).getLocks().add(PeriodLocks.made(YEAR, "DX推進課", LocalDate.of(2023, 6, 1), "委員会へ報告済み"));
        assertThat(office.save(officeState, "令和4年度の確定")).isInstanceOf(SaveResult.Saved.class);
    }

    private static Plan plan(ProgramState state) {
        return state.program().getPlans().get(0);
    }

    private static Actual submitted(int year) {
        Actual actual = SmallProgram.actual(year, 120);
        actual.setState(ActualState.SUBMITTED);
        return actual;
    }

    @Test
    void aDepartmentThatHasNotHeardOfTheLockIsToldWhoLockedWhenAndWhy() {
        Kpi kpi = SmallProgram.kpi(departmentState.program());
        Actual month = submitted(2022);
        month.setPeriod(FiscalPeriod.month(2023, 3));
        kpi.getActuals().add(month);
        assertThat(refused(department.save(departmentState, ""))).contains("A03").contains("令和4年度の入力は締め切られています")
                .contains("2023-06-01").contains("DX推進課").contains("委員会へ報告済み").contains("解除");
    }

    @Test
    void otherYearsAreOpen() {
        SmallProgram.kpi(departmentState.program()).getActuals().add(submitted(2024));
        assertThat(department.save(departmentState, "")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void theSameHoldsForValuesThatAreTakenInWithoutTheProgram() {
        Kpi kpi = SmallProgram.kpi(departmentState.program());
        assertThat(refused(office.add(List.of(new Reported(kpi.getId(), submitted(2024)), new Reported(kpi.getId(), submitted(2022))), "")))
                .contains("締め切られています");
        assertThat(office.add(List.of(new Reported(kpi.getId(), submitted(2024))), "")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void theOfficeToldToUnlockDoesSoAndCorrectsInOneSaveOfWhichTheHistoryTells() {
        Actual reported = office.programs().loadActuals(officeState, SmallProgram.kpi(officeState.program())).get(0);
        reported.setAmount(Amount.of(74));
        assertThat(refused(office.save(officeState, "再集計"))).contains("締め切られています");
        PeriodLock lock = plan(officeState).getLocks().remove(0);
        assertThat(office.save(officeState, "再集計")).isInstanceOf(SaveResult.Saved.class);
        assertThat(office.history().of(lock.getId())).extracting(change -> change.change().kind())
                .containsExactly(Change.Kind.DELETE, Change.Kind.INSERT);
    }

    @Test
    void neitherPartsOfAValueNorTheWholeKpiWithItsValuesAreTakenAway() {
        Kpi kpi = SmallProgram.kpi(officeState.program());
        plan(officeState).getLocks().get(0).setPeriod(FiscalPeriod.fiscalYear(2023));
        assertThat(office.save(officeState, "")).isInstanceOf(SaveResult.Saved.class);
        Actual split = office.programs().loadActuals(officeState, kpi).get(1);
        split.getComponents().get(0).setAmount(Amount.of(1));
        assertThat(refused(office.save(officeState, "再集計"))).contains("令和5年度の入力は締め切られています");
        ProgramState fresh = office.programs().load();
        SmallProgram.edition(fresh.program()).getChildren().get(0).getKpis().clear();
        assertThat(refused(office.save(fresh, "指標の見直し"))).contains("締め切られています");
    }

    @Test
    void evidenceAndNotesOfALockedValueStayAsTheyAre() {
        Kpi kpi = SmallProgram.kpi(officeState.program());
        Actual locked = office.programs().loadActuals(officeState, kpi).get(0);
        Evidence evidence = RashinbanFactory.eINSTANCE.createEvidence();
        evidence.setId("later-evidence");
        evidence.setLocation("あとから.xlsx");
        locked.getEvidence().add(evidence);
        assertThat(refused(office.save(officeState, "資料の追加"))).contains("令和4年度の入力は締め切られています");
        locked.getEvidence().clear();
        Flag flag = RashinbanFactory.eINSTANCE.createFlag();
        flag.setId("later-flag");
        flag.setText("要確認");
        locked.getFlags().add(flag);
        assertThat(refused(office.save(officeState, "確認事項の追加"))).contains("令和4年度の入力は締め切られています");
    }

    @Test
    void aDepartmentNeitherLocksNorUnlocks() {
        departmentState = department.programs().load();
        plan(departmentState).getLocks().clear();
        assertThat(refused(department.save(departmentState, ""))).contains("所管する指標の値だけ");
    }
}
