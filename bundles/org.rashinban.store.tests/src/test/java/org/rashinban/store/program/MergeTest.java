package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.program.Conflict.Choice;

/** Two people at work in one store: what the other one saved is in one's own program, and nothing of it is ever written back. */
class MergeTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private ProgramState mine;
    private ProgramState theirs;

    @BeforeEach
    void bothRead() {
        save(ProgramState.unsaved(SmallProgram.create()));
        mine = database.programs().load();
        theirs = database.programs().load();
    }

    private SaveResult save(ProgramState state) {
        return database.writer(Clock.systemUTC()).save(state, state == theirs ? "mayor" : "office", "");
    }

    private void saved(ProgramState state) {
        assertThat(save(state)).isInstanceOf(SaveResult.Saved.class);
    }

    private Refreshed refresh() {
        return database.programs().refresh(mine);
    }

    private static Edition edition(ProgramState state) {
        return SmallProgram.edition(state.program());
    }

    private static Element measure(ProgramState state, int index) {
        return edition(state).getChildren().get(index);
    }

    private static Kpi kpi(ProgramState state) {
        return SmallProgram.kpi(state.program());
    }

    private static Element element(String title) {
        Element element = SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement());
        element.setTitle(title);
        return element;
    }

    private void assertBothAreAsTheStoreIs() {
        assertThat(save(mine)).isInstanceOf(SaveResult.Unchanged.class);
        assertThat(EcoreUtil.equals(mine.program(), database.programs().load().program())).isTrue();
    }

    private Conflict only(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Conflicts.class);
        assertThat(((SaveResult.Conflicts) result).conflicts()).hasSize(1);
        return ((SaveResult.Conflicts) result).conflicts().getFirst();
    }

    private void settle(Conflict conflict, Choice choice) {
        assertThat(database.programs().settle(mine, Map.of(conflict, choice)).conflicts()).isEmpty();
    }

    @Test
    void aLaterChangeDoesNotWriteBackWhatTheOtherOneChanged() {
        measure(theirs, 0).setSummary("市長の概要");
        saved(theirs);
        measure(mine, 0).setTitle("新しい名称");
        saved(mine);
        assertThat(measure(mine, 0).getSummary()).isEqualTo("市長の概要");
        measure(mine, 0).setTitle("さらに新しい名称");
        saved(mine);
        assertThat(measure(database.programs().load(), 0).getSummary()).isEqualTo("市長の概要");
    }

    @Test
    void aSaveBringsInWhatWasCreatedMovedAndRemovedElsewhere() {
        Element fresh = element("新しい施策");
        edition(theirs).getChildren().add(1, fresh);
        measure(theirs, 2).getChildren().add(measure(theirs, 3));
        EcoreUtil.delete(kpi(theirs), true);
        theirs.program().getPlans().getFirst().getLegalBases().remove(0);
        saved(theirs);
        measure(mine, 0).setTitle("新しい名称");
        Kpi removed = kpi(mine);
        assertThat(save(mine)).isInstanceOfSatisfying(SaveResult.Saved.class,
                result -> assertThat(result.broughtIn()).contains(fresh.getId(), removed.getId(),
                        measure(mine, 2).getChildren().getFirst().getId()));
        assertThat(edition(mine).getChildren()).extracting(Element::getTitle).containsExactly("新しい名称", "新しい施策", "施策A02");
        assertThat(measure(mine, 2).getChildren()).extracting(Element::getCode).containsExactly("A03");
        assertThat(measure(mine, 0).getKpis()).isEmpty();
        assertThat(edition(mine).getRepeatedKpis()).isEmpty();
        assertThat(mine.program().getPlans().getFirst().getLegalBases()).containsExactly("C:\\n");
        assertBothAreAsTheStoreIs();
    }

    @Test
    void whoeverListensToTheProgramHearsWhatIsBroughtIn() {
        List<Object> heard = new ArrayList<>();
        mine.program().eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                heard.add(notification.getNewValue());
            }
        });
        measure(theirs, 0).setTitle("市長の案");
        saved(theirs);
        assertThat(refresh().changed()).containsExactly(measure(mine, 0).getId());
        assertThat(heard).contains("市長の案");
        assertBothAreAsTheStoreIs();
    }

    @Test
    void refreshingKeepsWhatWasChangedHere() {
        measure(mine, 0).setTitle("担当の案");
        measure(theirs, 0).setSummary("市長の概要");
        edition(theirs).getChildren().add(element("新しい施策"));
        edition(mine).getChildren().add(0, element("担当の施策"));
        saved(theirs);
        assertThat(refresh().conflicts()).isEmpty();
        assertThat(edition(mine).getChildren()).extracting(Element::getTitle).containsExactly("担当の施策", "担当の案", "施策A02", "施策A03",
                "新しい施策");
        saved(mine);
        assertBothAreAsTheStoreIs();
    }

    @Test
    void whatTwoPeopleAddToAListAndTakeOutOfItGoesTogether() {
        EList<String> my = mine.program().getPlans().get(0).getLegalBases();
        EList<String> their = theirs.program().getPlans().get(0).getLegalBases();
        my.add("規則 第3条");
        my.remove("C:\\n");
        their.add(0, "法 第10条");
        saved(theirs);
        saved(mine);
        assertThat(my).containsExactly("法 第10条", "条例 第6条\n第2項", "規則 第3条");
        assertBothAreAsTheStoreIs();
    }

    @Test
    void whatBothPutInThePlaceOfOneMemberIsDecidedBySomebody() {
        mine.program().getPlans().get(0).getLegalBases().set(1, "要綱 第1条");
        theirs.program().getPlans().get(0).getLegalBases().set(1, "要領 第1条");
        saved(theirs);
        assertThat(save(mine)).isInstanceOfSatisfying(SaveResult.Conflicts.class,
                conflicts -> assertThat(conflicts.conflicts()).singleElement()
                        .satisfies(conflict -> assertThat(conflict.feature()).contains("legalBases")));
    }

    @Test
    void whatBothChangedCanBeSavedOnceItIsDecided() {
        for (Choice choice : Choice.values()) {
            measure(theirs, 0).setTitle("市長の案" + choice);
            measure(theirs, 0).setSummary("概要" + choice);
            saved(theirs);
            measure(mine, 0).setTitle("担当の案" + choice);
            Conflict conflict = only(save(mine));
            assertThat(only(save(mine))).as("asked again it is the same").isEqualTo(conflict);
            settle(conflict, choice);
            assertThat(measure(mine, 0).getSummary()).isEqualTo("概要" + choice);
            save(mine);
            assertThat(measure(database.programs().load(), 0).getTitle())
                    .isEqualTo((choice == Choice.MINE ? "担当の案" : "市長の案") + choice);
            assertBothAreAsTheStoreIs();
            database.programs().refresh(theirs);
        }
    }

    @Test
    void whatIsNotDecidedStaysAConflictAndTheRestIsBroughtIn() {
        measure(theirs, 0).setTitle("市長の案");
        measure(theirs, 0).setSummary("概要");
        measure(theirs, 1).setTitle("市長の別の案");
        saved(theirs);
        measure(mine, 0).setTitle("担当の案");
        assertThat(refresh().conflicts()).hasSize(1);
        assertThat(measure(mine, 0).getTitle()).isEqualTo("担当の案");
        assertThat(measure(mine, 0).getSummary()).isEqualTo("概要");
        assertThat(measure(mine, 1).getTitle()).isEqualTo("市長の別の案");
        Conflict conflict = only(save(mine));
        assertThat(conflict.base()).contains("施策A01");
        settle(conflict, Choice.THEIRS);
        assertBothAreAsTheStoreIs();
    }

    @Test
    void whatIsTakenUpAgainWritesBackNothingThatTheOtherOneChangedSince() {
        database.programs().loadActuals(mine, kpi(mine));
        kpi(mine).getActuals().get(0).setAmount(Amount.of(74));
        measure(mine, 0).setTitle("担当の案");
        long known = mine.seen();
        database.programs().loadActuals(theirs, kpi(theirs));
        kpi(theirs).getActuals().get(1).setAmount(Amount.of(87));
        measure(theirs, 0).setTitle("市長の案");
        measure(theirs, 1).setTitle("市長の別の案");
        saved(theirs);

        mine = database.programs().resume(EcoreUtil.copy(mine.program()), known, Set.of(kpi(mine).getId()));
        assertThat(measure(mine, 1).getTitle()).isEqualTo("市長の別の案");
        assertThat(kpi(mine).getActuals()).extracting(Actual::getAmount).containsExactly(Amount.of(74), Amount.of(87));
        Conflict conflict = only(save(mine));
        assertThat(List.of(conflict.base(), conflict.mine(), conflict.theirs()).toString()).contains("施策A01", "担当の案", "市長の案");
        settle(conflict, Choice.MINE);
        assertThat(database.programs().changes(mine)).hasSize(2);
        saved(mine);
        assertThat(measure(database.programs().load(), 0).getTitle()).isEqualTo("担当の案");
    }

    @Test
    void aDecisionAboutAnOlderStateIsNotTaken() {
        measure(theirs, 0).setTitle("市長の案");
        saved(theirs);
        measure(mine, 0).setTitle("担当の案");
        Conflict old = only(save(mine));
        measure(theirs, 0).setTitle("市長の次の案");
        saved(theirs);
        Refreshed refreshed = database.programs().settle(mine, Map.of(old, Choice.MINE));
        assertThat(refreshed.conflicts()).hasSize(1);
        assertThat(refreshed.conflicts().getFirst().theirs()).contains("市長の次の案");
    }

    @Test
    void whatTheOtherOneRemovedWithAChangeBelowItComesBackOrGoes() {
        for (Choice choice : Choice.values()) {
            String id = measure(mine, 0).getId();
            EcoreUtil.delete(measure(theirs, 0), true);
            saved(theirs);
            kpi(mine).setTitle("まだ要る" + choice);
            Conflict conflict = only(save(mine));
            assertThat(conflict.id()).isEqualTo(id);
            assertThat(conflict.theirs()).isEmpty();
            assertThat(conflict.user()).isEqualTo("mayor");
            settle(conflict, choice);
            if (choice == Choice.MINE) {
                saved(mine);
                assertThat(kpi(database.programs().load()).getTitle()).isEqualTo("まだ要るMINE");
                database.programs().refresh(theirs);
            } else {
                assertThat(edition(mine).getChildren()).extracting(Element::getCode).containsExactly("A02", "A03");
            }
            assertBothAreAsTheStoreIs();
        }
    }

    @Test
    void nothingIsHungOnWhatTheOtherOneRemoved() {
        EcoreUtil.delete(measure(theirs, 1), true);
        saved(theirs);
        measure(mine, 1).getChildren().add(element("その下"));
        measure(mine, 1).getChildren().add(measure(mine, 2));
        Conflict conflict = only(save(mine));
        assertThat(conflict.id()).isEqualTo(measure(mine, 1).getId());
        settle(conflict, Choice.THEIRS);
        assertThat(edition(mine).getChildren()).extracting(Element::getCode).as("what was moved there is where it was")
                .containsExactly("A01", "A03");
        assertBothAreAsTheStoreIs();
    }

    @Test
    void whatWasRemovedHereAlthoughTheOtherOneFilledItComesBackOrGoes() {
        for (Choice choice : List.of(Choice.THEIRS, Choice.MINE)) {
            String id = measure(mine, 0).getId();
            Component component = SmallProgram.withId(RashinbanFactory.eINSTANCE.createComponent());
            component.setName("委託" + choice);
            kpi(theirs).getComponents().add(component);
            saved(theirs);
            EcoreUtil.delete(measure(mine, 0), true);
            Conflict conflict = only(save(mine));
            assertThat(conflict.id()).isEqualTo(id);
            assertThat(conflict.mine()).isEmpty();
            settle(conflict, choice);
            if (choice == Choice.THEIRS) {
                assertThat(kpi(mine).getComponents()).extracting(Component::getName).containsExactly("直営", "委託THEIRS");
                assertThat(edition(mine).getRepeatedKpis()).as("what referred to it does so again").containsExactly(kpi(mine));
            } else {
                saved(mine);
                assertThat(edition(mine).getChildren()).hasSize(2);
            }
            assertBothAreAsTheStoreIs();
        }
    }

    @Test
    void aValueThatWasEnteredMeanwhileIsNotRemovedUnseenWithItsKpi() {
        kpi(theirs).getActuals().add(SmallProgram.actual(2024, 99));
        saved(theirs);
        EcoreUtil.delete(measure(mine, 0), true);
        Conflict conflict = only(save(mine));
        settle(conflict, Choice.MINE);
        saved(mine);
        assertThat(database.programs().actuals(kpi(theirs), FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2000)))).isEmpty();
    }

    @Test
    void aReferenceToWhatTheOtherOneRemovedIsNoReference() {
        Department fresh = SmallProgram.withId(RashinbanFactory.eINSTANCE.createDepartment());
        mine.program().getOrganization().getDepartments().add(fresh);
        saved(mine);
        database.programs().refresh(theirs);
        EcoreUtil.delete(theirs.program().getOrganization().getDepartments().get(1));
        saved(theirs);
        measure(mine, 0).getOwners().getFirst().setDepartment(fresh);
        Conflict conflict = only(save(mine));
        assertThat(conflict.id()).isEqualTo(fresh.getId());
        settle(conflict, Choice.THEIRS);
        assertThat(measure(mine, 0).getOwners().getFirst().getDepartment()).isNull();
        saved(mine);
        assertBothAreAsTheStoreIs();
    }

    @Test
    void twoMovesNeverHangTwoObjectsOnEachOther() {
        for (Choice choice : Choice.values()) {
            Element first = element("一" + choice);
            Element second = element("二" + choice);
            edition(mine).getChildren().addAll(List.of(first, second));
            saved(mine);
            database.programs().refresh(theirs);
            List<Element> same = edition(theirs).getChildren();
            same.get(same.size() - 2).getChildren().add(same.getLast());
            saved(theirs);
            second.getChildren().add(first);
            settle(only(save(mine)), choice);
            save(mine);
            assertThat(first.eContainer()).isSameAs(choice == Choice.MINE ? second : edition(mine));
            assertThat(second.eContainer()).isSameAs(choice == Choice.MINE ? edition(mine) : first);
            assertBothAreAsTheStoreIs();
            database.programs().refresh(theirs);
        }
    }

    @Test
    void valuesAreBroughtInWhereTheyWereRead() {
        database.programs().loadActuals(mine, kpi(mine));
        Actual entered = SmallProgram.actual(2024, 99);
        kpi(theirs).getActuals().add(entered);
        database.programs().loadActuals(theirs, kpi(theirs)).stream().filter(actual -> actual != entered).findFirst().orElseThrow()
                .setAmount(Amount.of(74));
        saved(theirs);
        assertThat(refresh().changed()).contains(entered.getId());
        assertThat(kpi(mine).getActuals()).extracting(Actual::getAmount).containsExactlyInAnyOrder(Amount.of(74), Amount.of(86),
                Amount.of(99));
        ProgramState other = database.programs().load();
        assertThat(database.programs().refresh(other)).isEqualTo(new Refreshed(Set.of(), List.of()));
        assertThat(kpi(other).getActuals()).isEmpty();
    }

    @Test
    void aValueIsReadWithTheComponentThatCameInBefore() {
        Component fresh = SmallProgram.withId(RashinbanFactory.eINSTANCE.createComponent());
        fresh.setName("委託");
        kpi(theirs).getComponents().add(fresh);
        Actual first = database.programs().loadActuals(theirs, kpi(theirs)).getFirst();
        ComponentValue part = SmallProgram.withId(RashinbanFactory.eINSTANCE.createComponentValue());
        part.setComponent(fresh);
        first.getComponents().add(part);
        saved(theirs);
        ComponentValue read = database.programs().loadActuals(mine, kpi(mine)).getFirst().getComponents().getFirst();
        assertThat(read.getComponent()).isSameAs(kpi(mine).getComponents().getLast());
    }

    @Test
    void whatIsBroughtInIsSavedLikeAnythingElse() {
        Element fresh = element("新しい施策");
        edition(theirs).getChildren().add(fresh);
        saved(theirs);
        refresh();
        EObject brought = edition(mine).getChildren().getLast();
        ((Element) brought).setTitle("改めた施策");
        saved(mine);
        assertBothAreAsTheStoreIs();
    }
}
