package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.access.StoreVerification;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.Conflict.Choice;

/** Whatever two people do at the same time and however they decide: both hold what the store holds, and the store is sound. */
class TwoAtWorkTest {

    private static final int ROUNDS = 40;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private int conflicts;

    @ParameterizedTest
    @ValueSource(longs = {36, 60, 67, 73})
    void bothHoldWhatTheStoreHolds(long seed) {
        work(seed, false);
    }

    /** What was unsaved is taken up anew with what is known of it: that the other one saved meanwhile makes no difference. */
    @ParameterizedTest
    @ValueSource(longs = {36, 60, 67, 73})
    void neitherDoesItMatterThatTheirProgramsEndSuddenly(long seed) {
        work(seed, true);
    }

    private void work(long seed, boolean sudden) {
        Random random = new Random(seed);
        Program program = SmallProgram.create();
        program.setId(id(random));
        program.eAllContents().forEachRemaining(object -> ((Identified) object).setId(id(random)));
        ProgramState first = ProgramState.unsaved(program);
        save(first);
        ProgramState[] people = {first, database.programs().load()};
        for (int round = 0; round < ROUNDS; round++) {
            int who = random.nextInt(2);
            ProgramState person = people[who];
            long base = person.seen();
            for (int step = 0; step < 5; step++) {
                change(person, random);
                change(people[random.nextInt(2)], random);
            }
            if (random.nextInt(3) == 0) {
                database.programs().refresh(person);
            }
            if (sudden) {
                person = takenUp(person, base);
                people[who] = person;
            }
            settleAndSave(person, random);
            assertThat(Outline.of(person)).as("round %d", round).isEqualTo(Outline.of(database.programs().load()));
        }
        settleAndSave(people[0], random);
        settleAndSave(people[1], random);
        for (ProgramState person : people) {
            database.programs().refresh(person);
        }
        assertThat(Outline.of(people[0])).isEqualTo(Outline.of(people[1]));
        assertThat(conflicts).as("they got in each other's way").isPositive();
        assertThat(StoreVerification.of(database.engine(), ModelMapping.ofModel()).faults()).isEmpty();
    }

    /** A copy of the program is all that is left. */
    private ProgramState takenUp(ProgramState state, long base) {
        Program copy = EcoreUtil.copy(state.program());
        List<String> kpis = Contents.of(copy, Kpi.class).map(Kpi::getId).filter(state::holdsActualsOf).toList();
        return database.programs().resume(copy, base, kpis);
    }

    private void settleAndSave(ProgramState state, Random random) {
        if (save(state) instanceof SaveResult.Conflicts found) {
            Map<Conflict, Choice> choices = new HashMap<>();
            found.conflicts().forEach(conflict -> choices.put(conflict, Choice.values()[random.nextInt(2)]));
            conflicts += choices.size();
            assertThat(database.programs().settle(state, choices).conflicts()).isEmpty();
            assertThat(save(state)).isNotInstanceOf(SaveResult.Conflicts.class);
        }
    }

    /** Who has nothing to save asks for what the other one did. */
    private SaveResult save(ProgramState state) {
        SaveResult result = database.writer(Clock.systemUTC()).save(state, "office", "");
        if (result instanceof SaveResult.Unchanged) {
            assertThat(database.programs().refresh(state).conflicts()).isEmpty();
        }
        return result;
    }

    /** So that what happened can happen again. */
    private static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static void change(ProgramState state, Random random) {
        Node node = anyNode(state, random);
        switch (random.nextInt(7)) {
            case 0 -> node.setRemark("備考" + random.nextInt(100));
            case 1 -> fresh(node, random).setTitle("施策" + random.nextInt(100));
            case 2 -> move(node, anyNode(state, random), random);
            case 3 -> {
                if (node instanceof Element && random.nextBoolean() && SmallProgram.edition(state.program()).getChildren().size() > 1) {
                    EcoreUtil.delete(node, true);
                }
            }
            case 4 -> refer(node, state, random);
            case 5 -> {
                if (node.getKpis().isEmpty()) {
                    Kpi kpi = RashinbanFactory.eINSTANCE.createKpi();
                    kpi.setId(id(random));
                    node.getKpis().add(kpi);
                } else {
                    node.getKpis().getFirst().setTitle("指標" + random.nextInt(100));
                }
            }
            default -> {
                if (node.getChildren().size() > 1) {
                    node.getChildren().move(0, node.getChildren().size() - 1);
                }
            }
        }
    }

    private static Element fresh(Node node, Random random) {
        Element element = RashinbanFactory.eINSTANCE.createElement();
        element.setId(id(random));
        node.getChildren().add(element);
        return element;
    }

    private static void move(Node node, Node other, Random random) {
        if (node instanceof Element element && !EcoreUtil.isAncestor(element, other) && element.eContainer() != other) {
            other.getChildren().add(random.nextInt(other.getChildren().size() + 1), element);
        }
    }

    private static void refer(Node node, ProgramState state, Random random) {
        List<Kpi> kpis = new ArrayList<>();
        state.program().eAllContents().forEachRemaining(object -> {
            if (object instanceof Kpi kpi) {
                kpis.add(kpi);
            }
        });
        if (!kpis.isEmpty()) {
            Kpi kpi = kpis.get(random.nextInt(kpis.size()));
            if (!node.getRepeatedKpis().remove(kpi)) {
                node.getRepeatedKpis().add(kpi);
            }
        }
    }

    private static Node anyNode(ProgramState state, Random random) {
        Node at = SmallProgram.edition(state.program());
        while (!at.getChildren().isEmpty() && random.nextInt(4) > 0) {
            at = at.getChildren().get(random.nextInt(at.getChildren().size()));
        }
        return at;
    }
}
