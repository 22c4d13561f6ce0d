package org.rashinban.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rashinban.store.access.TestStore.japanese;
import static org.rashinban.store.access.TestStore.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.TestStore;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.ObjectChange;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** Two plans in one store, of which the first is frozen; and how what is frozen is read. */
class PlanSnapshotTest {

    private static final LocalDate END_OF_2023 = LocalDate.of(2024, 3, 31);
    private static final FiscalSpan UNTIL_2025 = FiscalSpan.between(FiscalPeriod.fiscalYear(2020), FiscalPeriod.fiscalYear(2025));

    @RegisterExtension
    final TestStore stored = new TestStore();

    private Session session;
    private ProgramState state;

    @BeforeEach
    void addASecondPlan() {
        session = stored.anybody();
        state = session.programs().load();
        Plan second = SmallProgram.create().getPlans().getFirst();
        Contents.of(second, Ownership.class)
                .forEach(owner -> owner.setDepartment(state.program().getOrganization().getDepartments().getFirst()));
        state.program().getPlans().add(second);
        saved(session.save(state, ""));
        state.program().getPlans().forEach(plan -> session.programs().loadActuals(state, kpi(plan)));
    }

    private static void saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }

    private Plan first() {
        return state.program().getPlans().get(0);
    }

    private Plan second() {
        return state.program().getPlans().get(1);
    }

    private static Kpi kpi(Plan plan) {
        return plan.getEditions().getFirst().getChildren().getFirst().getKpis().getFirst();
    }

    private Snapshot freezeTheFirst() {
        SnapshotResult result = session.snapshots().freeze("第一計画", END_OF_2023, "", Optional.of(first().getId()));
        assertThat(result).isInstanceOf(SnapshotResult.Frozen.class);
        return ((SnapshotResult.Frozen) result).snapshot();
    }

    @Test
    void aSnapshotOfOnePlanHoldsThatPlanAndWhatAllPlansShare() {
        Snapshot snapshot = freezeTheFirst();
        stored.reopen();
        session = stored.anybody();
        assertThat(session.snapshots().list()).containsExactly(snapshot);
        assertThat(snapshot.plan()).contains(first().getId());
        FrozenProgram frozen = session.snapshots().read(snapshot);
        frozen.loadAllActuals();
        assertThat(frozen.program().getPlans()).hasSize(1);
        assertThat(EcoreUtil.equals(frozen.program().getPlans().getFirst(), stored.program.getPlans().getFirst())).isTrue();
        assertThat(EcoreUtil.equals(frozen.program().getOrganization(), stored.program.getOrganization())).isTrue();
        assertThat(session.verification().faults()).isEmpty();
    }

    @Test
    void theHashOfAPlanIsThatOfItsStateWhateverBecomesOfTheOther() {
        Snapshot before = freezeTheFirst();
        kpi(second()).setUnit("人");
        kpi(second()).getActuals().getFirst().setAmount(Amount.of(1));
        saved(session.save(state, "訂正"));
        assertThat(frozen("もう一度", first()).sha256()).isEqualTo(before.sha256());
        kpi(first()).getActuals().getFirst().setAmount(Amount.of(74));
        saved(session.save(state, "訂正"));
        assertThat(frozen("三度目", first()).sha256()).isNotEqualTo(before.sha256());
        assertThat(session.snapshots().isSound(before)).isTrue();
        assertThat(session.verification().faults()).isEmpty();
    }

    private Snapshot frozen(String name, Plan plan) {
        return ((SnapshotResult.Frozen) session.snapshots().freeze(name, END_OF_2023, "", Optional.of(plan.getId()))).snapshot();
    }

    @Test
    void onlyTheFrozenPlanNeedsAReasonForACorrection() {
        freezeTheFirst();
        kpi(second()).setUnit("人");
        kpi(second()).getActuals().getFirst().setAmount(Amount.of(74));
        EcoreUtil.delete(kpi(second()).getTargets().getFirst());
        saved(session.save(state, ""));
        kpi(first()).getActuals().getFirst().setAmount(Amount.of(74));
        assertThat(refused(session.save(state, ""))).contains("A03").contains("第一計画").contains("理由");
        saved(session.save(state, "再集計"));
        EcoreUtil.delete(first().getEditions().getFirst().getChildren().getFirst(), true);
        assertThat(refused(session.save(state, ""))).contains("第一計画");
    }

    @Test
    void whatIsMovedOutOfAFrozenPlanNeedsAReason() {
        freezeTheFirst();
        Element leaving = first().getEditions().getFirst().getChildren().getFirst();
        second().getEditions().getFirst().getChildren().add(leaving);
        assertThat(refused(session.save(state, ""))).contains("第一計画").contains("理由");
        saved(session.save(state, "計画の組替え"));
        second().getEditions().getFirst().getChildren().move(0, leaving);
        saved(session.save(state, ""));
    }

    @Test
    void whatWasMovedStandsInTheTableOfCorrectionsWithBothPlacesTheReasonAndWho() {
        Snapshot snapshot = freezeTheFirst();
        Element leaving = first().getEditions().getFirst().getChildren().get(1);
        Element other = first().getEditions().getFirst().getChildren().get(0);
        first().getEditions().getFirst().getChildren().move(0, leaving);
        saved(session.save(state, ""));
        assertThat(session.snapshots().corrections(snapshot)).as("another place among its siblings").isEmpty();
        other.getChildren().add(leaving);
        saved(session.save(state, "施策の統合"));
        second().getEditions().getFirst().getChildren().add(leaving);
        saved(session.save(state, "計画の組替え"));
        assertThat(session.snapshots().corrections(snapshot)).filteredOn(line -> line.id().equals(leaving.getId()))
                .extracting(Correction::feature, line -> line.before().orElseThrow(), line -> line.after().orElseThrow(),
                        Correction::reason,
                        Correction::user)
                .containsExactly(
                        tuple(Correction.PLACE, first().getEditions().getFirst().getId(), other.getId(), "施策の統合", session.actor().name()),
                        tuple(Correction.PLACE, other.getId(), second().getEditions().getFirst().getId(), "計画の組替え",
                                session.actor().name()));
        assertThat(session.past().corrections(session.past().frozen().getFirst())).hasSize(2)
                .allMatch(line -> line.feature().isEmpty() && line.id().equals(leaving.getId()));
    }

    @Test
    void whatIsRearrangedWithinAFrozenPlanOrMovedIntoItNeedsNone() {
        freezeTheFirst();
        List<Element> measures = first().getEditions().getFirst().getChildren();
        measures.get(0).getChildren().add(measures.get(1));
        saved(session.save(state, ""));
        Kpi other = kpi(second());
        measures.get(0).getKpis().add(other);
        saved(session.save(state, ""));
    }

    @Test
    void changesAndCorrectionsAreThoseOfTheFrozenPlan() {
        Snapshot snapshot = freezeTheFirst();
        for (Plan plan : List.of(first(), second())) {
            kpi(plan).setUnit("人");
            kpi(plan).getActuals().add(SmallProgram.actual(2021, 22));
        }
        state.program().getOrganization().getDepartments().getFirst().setName("デジタル戦略課");
        saved(session.save(state, "単位の訂正"));
        String late = kpi(first()).getActuals().getLast().getId();
        String department = state.program().getOrganization().getDepartments().getFirst().getId();
        assertThat(session.snapshots().changesSince(snapshot)).extracting((ObjectChange change) -> change.any().id())
                .containsExactlyInAnyOrder(kpi(first()).getId(), late, department);
        assertThat(session.snapshots().corrections(snapshot)).extracting(Correction::id).contains(kpi(first()).getId(), late)
                .doesNotContain(kpi(second()).getId(), kpi(second()).getActuals().getLast().getId());
        Frozen frozen = session.past().frozen().getFirst();
        assertThat(frozen.covers(first())).isTrue();
        assertThat(frozen.covers(second())).isFalse();
        assertThat(session.past().changesSince(frozen)).hasSize(3);
    }

    @Test
    void whatIsInNoStoreIsNotFrozen() {
        SnapshotResult result = session.snapshots().freeze("第三計画", END_OF_2023, "", Optional.of("no-such-plan"));
        assertThat(result).isInstanceOfSatisfying(SnapshotResult.Refused.class,
                refused -> assertThat(japanese(refused.why())).contains("ストアにありません"));
        assertThat(session.snapshots().list()).isEmpty();
    }

    @Test
    void valuesAreReadByQueryAsTheyStoodThenWhileOthersGoOn() {
        Snapshot snapshot = freezeTheFirst();
        FrozenProgram frozen = session.snapshots().read(snapshot);
        Kpi then = kpi(frozen.program().getPlans().getFirst());
        assertThat(then.getActuals()).isEmpty();
        assertThat(amounts(frozen.actuals(then, UNTIL_2025))).containsExactly(Amount.of(73), Amount.of(86));

        Actual first = kpi(first()).getActuals().get(0);
        Actual second = kpi(first()).getActuals().get(1);
        first.setAmount(Amount.of(75));
        first.setPeriod(FiscalPeriod.fiscalYear(2019));
        second.setComment("確認済み");
        kpi(first()).getActuals().add(SmallProgram.actual(2021, 22));
        saved(session.save(state, "再集計"));
        EcoreUtil.delete(kpi(first()).getActuals().get(1), true);
        saved(session.save(state, "取消"));

        List<Actual> read = frozen.actuals(then, UNTIL_2025);
        assertThat(amounts(read)).containsExactly(Amount.of(73), Amount.of(86));
        assertThat(read.get(0).getPeriod()).isEqualTo(FiscalPeriod.fiscalYear(2022));
        ComponentValue part = read.get(1).getComponents().getFirst();
        assertThat(part.getAmount()).isEqualTo(Amount.of(66));
        assertThat(part.getComponent()).isSameAs(then.getComponents().getFirst());
        assertThat(amounts(frozen.values(then))).containsExactly(Amount.of(73), Amount.of(86));
        assertThat(amounts(frozen.actuals(then, FiscalSpan.between(FiscalPeriod.fiscalYear(2023), FiscalPeriod.fiscalYear(2023)))))
                .containsExactly(Amount.of(86));
        assertThat(amounts(frozen.actuals(then, FiscalSpan.between(FiscalPeriod.fiscalYear(2019), FiscalPeriod.fiscalYear(2021)))))
                .isEmpty();
    }

    @Test
    void aPartOfAValueThatWasNotTouchedComesWithTheValueThatWas() {
        Snapshot snapshot = freezeTheFirst();
        Actual second = kpi(first()).getActuals().get(1);
        second.setPeriod(FiscalPeriod.fiscalYear(2010));
        saved(session.save(state, "期間の誤り"));
        FrozenProgram frozen = session.snapshots().read(snapshot);
        Program program = frozen.program();
        List<Actual> read = frozen.actuals(kpi(program.getPlans().getFirst()),
                FiscalSpan.between(FiscalPeriod.fiscalYear(2023), FiscalPeriod.fiscalYear(2023)));
        assertThat(read).singleElement().satisfies(actual -> assertThat(actual.getComponents()).hasSize(1));
    }

    private static List<Amount> amounts(List<Actual> actuals) {
        return actuals.stream().map(Actual::getAmount).toList();
    }
}
