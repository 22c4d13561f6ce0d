package org.rashinban.core.figure.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.past.Past;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.Program;

/** What is unknown is never red. */
class UnreportedScheduleTest {

    /** The document of Hamamatsu plans until FY2025, and tells of nothing that came of it. */
    @Test
    void ofAPlanOfWhichNothingWasReportedNobodyKnowsWhatIsLate() {
        Drawn hamamatsu = Drawn.of("hamamatsu", LocalDate.of(2026, 5, 31));
        Figure milestones = hamamatsu.figure("milestones");

        assertThat(Drawn.japanese(milestones)).extracting(row -> row.get(3)).doesNotContain("！ 期限超過");
        assertThat(Drawn.japanese(milestones)).filteredOn(row -> row.get(1).equals("オンライン化の強化期間の終了")).singleElement()
                .satisfies(row -> assertThat(row.get(3)).isEqualTo("－ 状況不明（報告なし）"));
        assertThat(milestones.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .contains("「状況不明（報告なし）」は、この計画のマイルストーン・工程の状況がまだ一度も報告されていないため、遅れているかどうか分からないものです。");
        assertThat(Drawn.japanese(hamamatsu.figure("due-list", "period=FY2024"))).filteredOn(row -> row.get(2).equals("マイルストーン"))
                .hasSize(5).allSatisfy(row -> assertThat(row.getFirst()).isEqualTo("－ 状況不明（報告なし）"));
        assertThat(Drawn.japanese(hamamatsu.figure("decisions", "period=FY2024"))).extracting(List::getFirst).doesNotContain("工程・節目の遅れ");
        assertThat(hamamatsu.figure("decisions", "period=FY2024").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .contains("時期を過ぎたマイルストーン5件は、状況がまだ一度も報告されていないため、遅れているかどうか分かりません。");
        assertThat(Drawn.japanese(hamamatsu.figure("plan-overview", "period=FY2024"))).extracting(row -> row.get(7)).containsOnly("0");
    }

    /** One that was reported is enough: the record is kept, and what it does not report as done is late. */
    @Test
    void onceAnythingWasReportedWhatIsPastIsLate() {
        Program program = Drawn.program("hamamatsu");
        Milestone certificates = Contents.of(program, Milestone.class).filter(one -> one.getTitle().equals("証明交付業務への導入"))
                .findFirst().orElseThrow();
        certificates.setState(MilestoneState.DONE);

        assertThat(Drawn.japanese(Drawn.of(program, LocalDate.of(2026, 5, 31), Past.NONE).figure("milestones")))
                .filteredOn(row -> row.get(1).equals("届出業務への導入")).singleElement()
                .satisfies(row -> assertThat(row.get(3)).isEqualTo("！ 期限超過"));
    }
}
