package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;

/** What is due, what was not reported, and who has to see to it. */
class DueFiguresTest {

    @Test
    void everyUnreportedIndicatorNamesItsOwner() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("open-values", "period=FY2024"));

        assertThat(rows).extracting(row -> row.get(1)).contains("A03", "B06").doesNotContain("A06c", "B05b");
        assertThat(rows).noneMatch(row -> row.get(0).isEmpty());
    }

    /** Of MH-06 the survey of workloads is late, as a milestone and as a step; what is being done about R-4 is due at the end of June. */
    @Test
    void whatIsDueCanBeThatOfOnePart() {
        List<List<String>> rows =
                Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("due-list", "period=FY2025", "element=MH-06"));

        assertThat(rows).extracting(row -> row.get(2) + " " + row.get(3)).containsExactly("マイルストーン MS-17 全所属の業務量の調査の完了",
                "工程 B06-2 全所属の業務量の調査", "指摘・提言 R-4 業務改革の対象の選び方");
    }

    @Test
    void whatIsOverdueStandsBeforeWhatFallsDueSoon() {
        Drawn hamamatsu = Drawn.of("hamamatsu", LocalDate.of(2025, 3, 1));
        List<List<String>> rows = Drawn.japanese(hamamatsu.figure("due-list", "period=FY2022"));

        assertThat(rows).contains(List.of("！ 期限超過", "令和5年3月31日", "実績値", "A03 キャッシュレス決済導入窓口数（累計）：令和4年度",
                "デジタル・スマートシティ推進課、アセットマネジメント推進課、情報システム課"));
        assertThat(rows).extracting(List::getFirst).isSortedAccordingTo(Comparator.comparing(state -> state.equals("◇ まもなく期限")));
    }

    /** The survey of workloads belongs to an action of the personnel department; the list stands at the plan, which nobody owns. */
    @Test
    void whoHasToReachAMilestoneIsWhoOwnsTheMeasureThatItNames() {
        Drawn sample = Drawn.of("sample", LocalDate.of(2026, 1, 15));

        assertThat(Drawn.japanese(sample.figure("due-list", "period=FY2025"))).filteredOn(row -> row.get(3).contains("全所属の業務量の調査の完了"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsExactly("！ 期限超過", "令和7年12月31日", "マイルストーン", "MS-17 全所属の業務量の調査の完了", "人事"));
    }
}
