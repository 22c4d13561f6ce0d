package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;

/** A save looks only at what was touched; what it stores must be the program all the same. */
class TouchedTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private ProgramState state;

    @BeforeEach
    void load() {
        save(ProgramState.unsaved(SmallProgram.create()));
        state = database.programs().load();
    }

    private SaveResult save(ProgramState toSave) {
        return database.writer(Clock.systemUTC()).save(toSave, "office", "");
    }

    private Node node(int index) {
        return SmallProgram.edition(state.program()).getChildren().get(index);
    }

    private void assertStoredAsItStands() {
        assertThat(EcoreUtil.equals(database.programs().load().program(), state.program())).isTrue();
        assertThat(save(state)).isInstanceOf(SaveResult.Unchanged.class);
    }

    @Test
    void nothingTouchedIsNothingToSave() {
        assertThat(save(state)).isInstanceOf(SaveResult.Unchanged.class);
    }

    @Test
    void whatWasChangedBackIsNotWritten() {
        ((Element) node(0)).setTitle("別の名称");
        ((Element) node(0)).setTitle("施策A01");
        assertThat(save(state)).isInstanceOf(SaveResult.Unchanged.class);
    }

    @Test
    void anObjectThatMovedElsewhereTakesAlongWhatIsBelowIt() {
        node(1).getChildren().add((Element) node(0));
        save(state);
        assertStoredAsItStands();
    }

    @Test
    void whatMovedOutOfSomethingDeletedStays() {
        Kpi kpi = SmallProgram.kpi(state.program());
        node(1).getKpis().add(kpi);
        SmallProgram.edition(state.program()).getChildren().remove(0);
        save(state);
        assertStoredAsItStands();
        assertThat(SmallProgram.edition(state.program()).getChildren().get(0).getKpis()).containsExactly(kpi);
    }

    @Test
    void changesBelowANewObjectAreSavedWithIt() {
        Element fresh = SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement());
        node(2).getChildren().add(fresh);
        save(state);
        fresh.getKpis().add(SmallProgram.withId(RashinbanFactory.eINSTANCE.createKpi()));
        fresh.getKpis().get(0).setTitle("あとから");
        save(state);
        assertStoredAsItStands();
    }

    @Test
    void aCopyWithTheSameIdentifiersIsRefused() {
        node(1).getChildren().add(EcoreUtil.copy((Element) node(2)));
        assertThatThrownBy(() -> save(state)).isInstanceOf(IllegalStateException.class).hasMessageContaining("two objects");
    }

    @Test
    void whatWasAddedLastIsSavedAlsoWhenOthersTookAwayWhatStoodBefore() {
        SmallProgram.edition(state.program()).getChildren().add(SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement()));
        ProgramState other = database.programs().load();
        SmallProgram.edition(other.program()).getChildren().remove(0);
        SmallProgram.edition(other.program()).getChildren().remove(0);
        save(other);
        assertThat(database.programs().refresh(state).conflicts()).isEmpty();
        save(state);
        assertStoredAsItStands();
    }

    @Test
    void manyAddedBehindOneAnotherKeepTheirOrder() {
        for (int round = 0; round < 3; round++) {
            SmallProgram.edition(state.program()).getChildren().addAll(
                    List.of(SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement()),
                            SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement())));
            SmallProgram.edition(state.program()).getChildren().move(round, SmallProgram.edition(state.program()).getChildren().size() - 1);
            SmallProgram.edition(state.program()).getChildren().add(SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement()));
            save(state);
            assertStoredAsItStands();
        }
    }

    @Test
    void whateverIsDoneTheStoreHoldsWhatTheProgramHolds() {
        Random random = new Random(20240603);
        for (int round = 0; round < 40; round++) {
            for (int step = 0; step < 6; step++) {
                change(random);
            }
            save(state);
            assertThat(EcoreUtil.equals(database.programs().load().program(), state.program())).as("round %d", round).isTrue();
        }
        assertThat(save(state)).isInstanceOf(SaveResult.Unchanged.class);
    }

    private void change(Random random) {
        Node node = anyNode(random);
        switch (random.nextInt(5)) {
            case 0 -> node.setRemark("備考" + random.nextInt(100));
            case 1 -> node.getChildren().add(SmallProgram.withId(RashinbanFactory.eINSTANCE.createElement()));
            case 2 -> {
                Node other = anyNode(random);
                if (node instanceof Element element && !EcoreUtil.isAncestor(element, other) && element.eContainer() != other) {
                    other.getChildren().add(random.nextInt(other.getChildren().size() + 1), element);
                }
            }
            case 3 -> {
                if (node instanceof Element && node.getChildren().size() < 2 && node.getKpis().isEmpty()) {
                    EcoreUtil.remove(node);
                }
            }
            default -> {
                if (node.getChildren().size() > 1) {
                    node.getChildren().move(0, node.getChildren().size() - 1);
                }
            }
        }
    }

    private Node anyNode(Random random) {
        Node at = SmallProgram.edition(state.program());
        while (!at.getChildren().isEmpty() && random.nextInt(3) > 0) {
            EObject child = at.getChildren().get(random.nextInt(at.getChildren().size()));
            at = (Node) child;
        }
        return at;
    }
}
