package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.past.Past;
import org.rashinban.model.Department;
import org.rashinban.model.Finding;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;

/**
 * By October 2026 the sample city has answered Q-1 (due January) and R-4 (due June) and settled neither; F-2, Q-2, R-5 and R-6, all due
 * by September, have no answer at all.
 */
class FindingsOnADayTest {

    private static final Drawn SAMPLE = Drawn.of("sample", LocalDate.of(2026, 10, 1));

    @Test
    void everyFigureCallsTheSameFindingsOverdue() {
        assertThat(codes(3, 0, "due-list", "period=FY2025")).containsExactlyInAnyOrder("Q-1", "R-4", "F-2", "Q-2", "R-5", "R-6");
        assertThat(codes(2, 1, "decisions", "period=FY2025")).containsExactlyInAnyOrder("Q-1", "R-4", "F-2", "Q-2", "R-5", "R-6");
        assertThat(codes(0, 6, "findings")).containsExactlyInAnyOrder("Q-1", "R-4", "F-2", "Q-2", "R-5", "R-6");
    }

    private static List<String> codes(int name, int state, String figure, String... choices) {
        return Drawn.japanese(SAMPLE.figure(figure, choices)).stream().filter(row -> row.size() > state && row.get(state).startsWith("！"))
                .map(row -> row.get(name).replaceAll(" .*", "")).filter(code -> code.matches("[A-Z]-\\d")).toList();
    }

    @Test
    void whatIsBeingDoneAndLateSaysBoth() {
        List<List<String>> rows = Drawn.japanese(SAMPLE.figure("findings"));

        assertThat(rows).filteredOn(row -> List.of("Q-1", "R-4").contains(row.getFirst())).hasSize(2)
                .allSatisfy(row -> assertThat(row.get(6)).isEqualTo("！ 対応中（期限超過）"));
        assertThat(rows).filteredOn(row -> row.getFirst().equals("F-2")).singleElement()
                .satisfies(row -> assertThat(row.get(6)).isEqualTo("！ 回答期限超過"));
    }

    /** Somebody answered F-2 and left it open; nobody answered Q-2. */
    @Test
    void whatWasAnsweredAndIsStillOpenIsNotLateWithItsAnswer() {
        Program program = Drawn.program("sample");
        Finding rate = Programs.find(program, Finding.class, "F-2");
        rate.getResponses().add(RashinbanFactory.eINSTANCE.createResponse());
        Drawn october = Drawn.of(program, LocalDate.of(2026, 10, 1), Past.NONE);

        assertThat(Drawn.japanese(october.figure("findings"))).filteredOn(row -> List.of("F-2", "Q-2").contains(row.getFirst()))
                .extracting(row -> row.getFirst() + row.get(6)).containsExactlyInAnyOrder("F-2！ 対応期限超過", "Q-2！ 回答期限超過");
        assertThat(Drawn.japanese(october.figure("decisions", "period=FY2025"))).filteredOn(row -> row.get(2).startsWith("F-2 "))
                .extracting(List::getLast).containsExactly("回答済みですが、期限までに対応が完了していません。");
    }

    /** The staff's training belongs to the personnel department. */
    @Test
    void aDepartmentFindsTheFindingsOnItsMeasuresAmongWhatIsDue() {
        assertThat(Drawn.japanese(SAMPLE.figure("due-list", "period=FY2025", "department=HR"))).extracting(row -> row.get(3))
                .contains("R-5 出向く研修").noneMatch(what -> what.startsWith("Q-1 "));
    }

    /** R-4 is about MH-06; its answer is to be carried out by MH-06-1. */
    @Test
    void aPartFindsAmongWhatIsDueWhatItsAnswerHasToSettle() {
        Drawn august = Drawn.of("sample", LocalDate.of(2026, 8, 31));

        assertThat(Drawn.japanese(august.figure("findings", "element=MH-06-1"))).extracting(row -> row.get(0) + " " + row.get(6))
                .contains("R-4 ！ 対応中（期限超過）");
        assertThat(Drawn.japanese(august.figure("due-list", "period=FY2025", "element=MH-06-1")))
                .extracting(row -> row.get(0) + " " + row.get(3)).contains("！ 期限超過 R-4 業務改革の対象の選び方");
    }

    /** Q-1 is about MH-10, which is none of the personnel department's. */
    @Test
    void whoAnsweredHasToSeeToItThatItIsSettled() {
        Program program = Drawn.program("sample");
        Programs.find(program, Finding.class, "Q-1").getResponses().getFirst()
                .setDepartment(Programs.find(program, Department.class, "HR"));
        Drawn october = Drawn.of(program, LocalDate.of(2026, 10, 1), Past.NONE);

        assertThat(Drawn.japanese(october.figure("due-list", "period=FY2025", "department=HR"))).extracting(row -> row.get(3))
                .contains("Q-1 標準化の後の経費");
        assertThat(Drawn.japanese(october.figure("decisions", "period=FY2025", "department=HR"))).extracting(row -> row.get(2))
                .contains("Q-1 標準化の後の経費");
    }

    /** P-2, the point of R-5, and P-1, that of E-3, have no answer. */
    @Test
    void aPointWithoutAnAnswerAnswersNothing() {
        assertThat(Drawn.japanese(SAMPLE.figure("findings"))).filteredOn(row -> List.of("R-5", "E-3").contains(row.getFirst())).hasSize(2)
                .allSatisfy(row -> assertThat(row.get(4)).isEmpty());
    }
}
