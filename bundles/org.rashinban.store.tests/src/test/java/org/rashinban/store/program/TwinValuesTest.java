package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.entry.Drafting;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.access.StoreVerification;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.Conflict.Choice;

/** Two who enter a value for the same KPI and period, neither having seen the other's: there is never more than one. */
class TwinValuesTest {

    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private ProgramState mine;
    private ProgramState theirs;

    @BeforeEach
    void bothRead() {
        save(ProgramState.unsaved(SmallProgram.create()), "office");
        mine = database.programs().load();
        theirs = database.programs().load();
        for (ProgramState state : List.of(mine, theirs)) {
            database.programs().loadActuals(state, kpi(state));
        }
    }

    private static Kpi kpi(ProgramState state) {
        return SmallProgram.kpi(state.program());
    }

    private SaveResult save(ProgramState state, String user) {
        return database.writer(Clock.systemUTC()).save(state, user, "");
    }

    private static Actual enter(ProgramState state, Answer said, ActualState how) {
        Actual actual = Entering.add(kpi(state), YEAR);
        Entering.replace(said, actual, kpi(state));
        actual.setState(how);
        return actual;
    }

    private static Answer number(String number) {
        return Answer.BLANK.withAmount(Optional.of(Amount.of(number)));
    }

    private Answer direct(ProgramState state, String number) {
        return Answer.BLANK.withComponent(kpi(state).getComponents().getFirst().getId(), Optional.of(Amount.of(number)));
    }

    /** All that the store holds for the year. */
    private List<Actual> stored() {
        return database.programs().actuals(kpi(database.programs().load()), FiscalSpan.between(YEAR, YEAR));
    }

    private void bothHoldWhatTheStoreHolds() {
        database.programs().refresh(theirs);
        for (ProgramState state : List.of(mine, theirs)) {
            assertThat(kpi(state).getActuals().stream().filter(actual -> YEAR.equals(actual.getPeriod()))).singleElement()
                    .satisfies(actual -> assertThat(Answer.of(actual)).isEqualTo(Answer.of(stored().getFirst())));
        }
        assertThat(StoreVerification.of(database.engine(), ModelMapping.ofModel()).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void differentNumbersAreAConflictThatNamesBothAndIsDecided(Choice choice) {
        enter(theirs, number("99"), ActualState.ACCEPTED);
        assertThat(save(theirs, "総務課")).isInstanceOf(SaveResult.Saved.class);
        enter(mine, number("98").withNote(Optional.of("速報")), ActualState.ACCEPTED);
        SaveResult result = save(mine, "推進課");
        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflicts.class,
                conflicts -> assertThat(conflicts.conflicts()).singleElement().satisfies(conflict -> {
                    assertThat(conflict.type()).isEqualTo("Actual");
                    assertThat(conflict.feature()).contains("amount");
                    assertThat(conflict.mine()).contains("98");
                    assertThat(conflict.theirs()).contains("99");
                    assertThat(conflict.user()).isEqualTo("総務課");
                }));
        assertThat(stored()).as("nothing is written").singleElement().satisfies(actual -> assertThat(actual.getComment()).isNull());
        Conflict conflict = ((SaveResult.Conflicts) result).conflicts().getFirst();
        assertThat(database.programs().settle(mine, Map.of(conflict, choice)).conflicts()).isEmpty();
        assertThat(save(mine, "推進課")).isInstanceOf(SaveResult.Saved.class);
        assertThat(stored()).singleElement().satisfies(actual -> {
            assertThat(actual.getAmount()).isEqualTo(Amount.of(choice == Choice.MINE ? 98 : 99));
            assertThat(actual.getComment()).isEqualTo("速報");
        });
        bothHoldWhatTheStoreHolds();
    }

    @Test
    void whatDoesNotContradictGoesTogether() {
        enter(theirs, number("99"), ActualState.SUBMITTED);
        save(theirs, "総務課");
        enter(mine, number("99").withNote(Optional.of("確定")), ActualState.SUBMITTED);
        assertThat(save(mine, "推進課")).isInstanceOf(SaveResult.Saved.class);
        assertThat(stored()).singleElement().satisfies(actual -> assertThat(actual.getComment()).isEqualTo("確定"));
        bothHoldWhatTheStoreHolds();
    }

    @Test
    void componentsAreNoTwinsEither() {
        enter(theirs, direct(theirs, "66"), ActualState.ACCEPTED);
        save(theirs, "総務課");
        enter(mine, direct(mine, "67"), ActualState.ACCEPTED);
        SaveResult.Conflicts result = (SaveResult.Conflicts) save(mine, "推進課");
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.type()).isEqualTo("ComponentValue"));
        Map<Conflict, Choice> choices = new HashMap<>();
        result.conflicts().forEach(conflict -> choices.put(conflict, Choice.MINE));
        database.programs().settle(mine, choices);
        assertThat(save(mine, "推進課")).isInstanceOf(SaveResult.Saved.class);
        assertThat(stored().getFirst().getComponents()).singleElement()
                .satisfies(part -> assertThat(part.getAmount()).isEqualTo(Amount.of(67)));
        bothHoldWhatTheStoreHolds();
    }

    @Test
    void whoRefreshesFirstHasOneValueToo() {
        enter(theirs, number("99"), ActualState.ACCEPTED);
        save(theirs, "総務課");
        enter(mine, number("98"), ActualState.ACCEPTED);
        assertThat(database.programs().refresh(mine).conflicts()).hasSize(1);
        assertThat(kpi(mine).getActuals().stream().filter(actual -> YEAR.equals(actual.getPeriod()))).hasSize(1);
        assertThat(save(mine, "推進課")).isInstanceOf(SaveResult.Conflicts.class);
    }

    @Test
    void aValueThatWasTakenBackIsEnteredAnew() {
        Drafting.change(kpi(mine), YEAR, before -> number("98"));
        save(mine, "推進課");
        Drafting.change(kpi(mine), YEAR, before -> Answer.BLANK);
        save(mine, "推進課");
        assertThat(stored()).isEmpty();
        Drafting.change(kpi(mine), YEAR, before -> number("97"));
        save(mine, "推進課");
        Drafting.change(kpi(mine), YEAR, before -> Answer.BLANK);
        Drafting.change(kpi(mine), YEAR, before -> number("96"));
        assertThat(save(mine, "推進課")).isInstanceOf(SaveResult.Saved.class);
        assertThat(stored()).singleElement().satisfies(actual -> assertThat(actual.getAmount()).isEqualTo(Amount.of(96)));
        bothHoldWhatTheStoreHolds();
    }

    @Test
    void aValueWhosePeriodIsAlteredLeavesItsPlaceToAnother() {
        Actual moved = enter(mine, number("98"), ActualState.ACCEPTED);
        moved.setPeriod(YEAR.next());
        Actual other = enter(mine, number("97"), ActualState.ACCEPTED);
        assertThat(other.getId()).isNotEqualTo(moved.getId());
        assertThat(save(mine, "推進課")).isInstanceOf(SaveResult.Saved.class);
    }
}
