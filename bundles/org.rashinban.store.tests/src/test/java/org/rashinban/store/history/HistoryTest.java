package org.rashinban.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.model.Element;
import org.rashinban.model.Program;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.TestDatabase;
import org.rashinban.store.access.StoreVerification;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.ProgramState;

class HistoryTest {

    private static final Instant APRIL = Instant.parse("2024-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Program program = SmallProgram.create();
    private final ProgramState state = ProgramState.unsaved(program);
    private final Element measure = SmallProgram.edition(program).getChildren().get(0);

    @BeforeEach
    void save() {
        save(APRIL, "office", "");
    }

    private void save(Instant at, String user, String reason) {
        database.writer(Clock.fixed(at, ZoneOffset.UTC)).save(state, user, reason);
    }

    private History history() {
        return new History(database.engine(), ModelMapping.ofModel());
    }

    private List<String> faults() {
        return StoreVerification.of(database.engine(), ModelMapping.ofModel()).faults().stream().map(fault -> fault.in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void everyChangeTellsWhoWhenWhatAndWhy() {
        measure.setTitle("新しい名称");
        save(MAY, "mayor", "議会の指摘による");
        assertThat(history().of(measure.getId())).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.transaction().user()).isEqualTo("mayor");
            assertThat(entry.transaction().at()).isEqualTo(MAY);
            assertThat(entry.transaction().reason()).isEqualTo("議会の指摘による");
            assertThat(entry.change().cells()).containsExactly(new Change.Cell("title", "施策A01", "新しい名称"));
        });
    }

    @Test
    void anyPastMomentCanBeRead() {
        measure.setTitle("五月の名称");
        save(MAY, "office", "");
        measure.setTitle("六月の名称");
        measure.setSummary("六月の概要");
        save(JUNE, "office", "");
        assertThat(history().stateAt(measure.getId(), APRIL.minusSeconds(1))).isEmpty();
        assertThat(history().stateAt(measure.getId(), APRIL)).map(state -> state.get("title")).contains("施策A01");
        Map<String, String> may = history().stateAt(measure.getId(), JUNE.minusSeconds(1)).orElseThrow();
        assertThat(may).containsEntry("title", "五月の名称").doesNotContainKey("summary");
    }

    @Test
    void anObjectThatCameBackKeepsItsEarlierHistory() {
        Element last = SmallProgram.edition(program).getChildren().remove(2);
        save(MAY, "office", "");
        assertThat(history().stateAt(last.getId(), MAY)).isEmpty();
        SmallProgram.edition(program).getChildren().add(last);
        save(JUNE, "office", "");
        assertThat(history().of(last.getId())).extracting(entry -> entry.change().kind())
                .containsExactly(Change.Kind.INSERT, Change.Kind.DELETE, Change.Kind.INSERT);
    }

    @Test
    void aSoundStoreHasNoFaults() {
        measure.setTitle("変更");
        save(MAY, "office", "");
        assertThat(faults()).isEmpty();
    }

    @Test
    void anAlteredReasonShows() {
        measure.setTitle("変更");
        save(MAY, "office", "本当の理由");
        tamper("UPDATE \"history\" SET \"reason\" = '別の理由' WHERE \"tx\" = 2");
        assertThat(faults()).containsExactly("Transaction 2 of the history was altered after it was written.");
    }

    @Test
    void anAlteredChangeShows() {
        measure.setTitle("変更");
        save(MAY, "office", "");
        tamper("UPDATE \"history\" SET \"last_part\" = (SELECT h.\"last_part\" FROM \"history\" h WHERE h.\"tx\" = 1) WHERE \"tx\" = 2");
        assertThat(faults()).containsExactly("Transaction 2 of the history was altered after it was written.");
    }

    @Test
    void aTransactionThatWasCutOffShows() {
        measure.setTitle("変更");
        save(MAY, "office", "");
        tamper("DELETE FROM \"history\" WHERE \"tx\" = 2");
        assertThat(faults()).anyMatch(fault -> fault.contains(measure.getId()) && fault.contains("does not know"));
    }

    @Test
    void aReferenceToNothingShows() {
        tamper("UPDATE \"ownership\" SET \"department_id\" = 'nobody' WHERE \"parent\" = '" + measure.getId() + "'");
        assertThat(faults()).hasSize(2).allMatch(fault -> fault.startsWith("Ownership") && fault.contains("epartment"))
                .last().asString().contains("\"nobody\" in the store");
    }

    @Test
    void aValueThatWasAlteredBesideTheHistoryShowsWithBoth() {
        tamper("UPDATE \"target\" SET \"amount\" = '999'");
        assertThat(faults()).singleElement().asString().startsWith("Target").contains("\"999\" in the store").contains("\"70.0 ABOUT\"");
    }

    @Test
    void aReportedValueThatWasAlteredAddedOrRemovedBesideTheHistoryShows() {
        tamper("UPDATE \"actual\" SET \"amount\" = '74' WHERE \"amount\" = '73'");
        assertThat(faults()).singleElement().asString().startsWith("Actual FY2022").contains("\"74\"").contains("\"73\"");
        tamper("UPDATE \"actual\" SET \"amount\" = '73' WHERE \"amount\" = '74'");
        assertThat(faults()).isEmpty();
        tamper("DELETE FROM \"actual\" WHERE \"amount\" = '73'");
        assertThat(faults()).singleElement().asString().contains("is missing from the store");
    }

    @Test
    void anObjectInTheWrongPlaceShows() {
        tamper("UPDATE \"kpi\" SET \"parent_feature\" = 'Plan.editions'");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("KPI A03") && fault.contains("hangs on nothing"));
        tamper("UPDATE \"kpi\" SET \"parent_feature\" = 'Element.kpis', \"parent\" = \"id\"");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("KPI A03") && fault.contains("hangs on nothing"));
    }

    private void tamper(String sql) {
        database.engine().transact(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
