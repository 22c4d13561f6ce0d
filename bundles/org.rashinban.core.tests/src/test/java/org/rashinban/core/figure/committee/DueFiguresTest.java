package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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

    /**
     * On the fifteenth of June: K39 was sent back, the last quarter of K24 waits for the office, and of K37 January to March are drafts, so
     * that it is judged by December.
     */
    @Test
    void whatWasEnteredAndDoesNotCountYetIsTold() {
        Drawn sample = Drawn.of("sample", LocalDate.of(2026, 6, 15));
        List<List<String>> open = Drawn.japanese(sample.figure("open-values", "period=FY2025"));
        List<List<String>> due = Drawn.japanese(sample.figure("due-list", "period=FY2025"));

        assertThat(why(open, "K39")).isEqualTo("実績値が報告されていません。\n入力の状況：差戻し1件");
        assertThat(why(open, "K24")).endsWith("\n入力の状況：提出済み1件");
        assertThat(why(open, "K33")).as("nobody entered anything").isEqualTo("実績値が報告されていません。");
        assertThat(why(open, "K37")).isEqualTo("令和7年12月31日より後の値が報告されていないため、その日の値で評価しています。\n入力の状況：下書き3件");
        assertThat(due).filteredOn(row -> row.get(3).startsWith("K37 ")).singleElement()
                .satisfies(row -> assertThat(row).startsWith("！ 期限超過", "令和8年4月15日", "実績値", "K37 電子母子手帳アプリの登録者数：令和7年度（下書き3件）"));
        assertThat(due).filteredOn(row -> row.get(3).startsWith("K39 ")).singleElement()
                .satisfies(row -> assertThat(row.get(3)).endsWith("：令和7年度（差戻し1件）"));
    }

    private static String why(List<List<String>> open, String code) {
        return open.stream().filter(row -> row.get(1).equals(code)).findFirst().orElseThrow().get(5);
    }

    /** Its months are due fifteen days after their end; until then nobody misses March. */
    @Test
    void aStockIsNotMissedBeforeItsDay() {
        Drawn sample = Drawn.of("sample", LocalDate.of(2026, 4, 15));

        assertThat(Drawn.japanese(sample.figure("open-values", "period=FY2025"))).noneMatch(row -> row.get(1).equals("K37"));
        assertThat(Drawn.japanese(sample.figure("due-list", "period=FY2025"))).filteredOn(row -> row.get(3).startsWith("K37 "))
                .singleElement().satisfies(row -> assertThat(row).startsWith("◇ まもなく期限", "令和8年4月15日"));
    }

    /** On the first of April the thirty-first of May is sixty days ahead. */
    @Test
    void theLastOfTheDaysAheadIsOneOfThem() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 4, 1)).figure("due-list", "period=FY2025"));

        assertThat(rows).filteredOn(row -> row.get(3).startsWith("K33 ")).singleElement()
                .satisfies(row -> assertThat(row).startsWith("◇ まもなく期限", "令和8年5月31日"));
        assertThat(Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 3, 31)).figure("due-list", "period=FY2025")))
                .noneMatch(row -> row.get(3).startsWith("K33 "));
    }

    /** Of MH-06 the survey of workloads is late, as a milestone and as a step; what is being done about R-4 is due at the end of June. */
    @Test
    void whatIsDueCanBeThatOfOnePart() {
        List<List<String>> rows =
                Drawn.japanese(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("due-list", "period=FY2025", "element=MH-06"));

        assertThat(rows).extracting(row -> row.get(2) + " " + row.get(3)).containsExactly("マイルストーン MS-17 全所属の業務量の調査の完了",
                "工程 B06-2 全所属の業務量の調査", "指摘・提言 R-4 業務改革の対象の選び方");
    }

    /** The accounts of the year are closed at the end of May: the departments were given until then, and K08 until the fifteenth of April. */
    @Test
    void aValueIsDueOnTheDayThatItsDepartmentWasGiven() {
        for (String day : List.of("2026-04-20", "2026-05-31", "2026-06-01")) {
            List<List<String>> rows = Drawn.japanese(Drawn.of("sample", LocalDate.parse(day)).figure("due-list", "period=FY2025")).stream()
                    .filter(row -> row.get(2).equals("実績値")).toList();

            String state = day.equals("2026-06-01") ? "！ 期限超過" : "◇ まもなく期限";
            assertThat(rows).as(day).filteredOn(row -> row.get(3).startsWith("K24 ")).singleElement()
                    .satisfies(row -> assertThat(row).startsWith(state, "令和8年5月31日"));
            assertThat(rows).as(day).filteredOn(row -> row.get(3).startsWith("K08 ")).singleElement()
                    .satisfies(row -> assertThat(row).startsWith("！ 期限超過", "令和8年4月15日"));
        }
    }

    @Test
    void whatIsOverdueStandsBeforeWhatFallsDueSoon() {
        Drawn hamamatsu = Drawn.of("hamamatsu", LocalDate.of(2025, 3, 1));
        List<List<String>> rows = Drawn.japanese(hamamatsu.figure("due-list", "period=FY2022"));

        assertThat(rows).contains(List.of("！ 期限超過", "令和5年5月31日", "実績値", "A03 キャッシュレス決済導入窓口数（累計）：令和4年度",
                "デジタル・スマートシティ推進課、アセットマネジメント推進課、情報システム課"));
        assertThat(rows).extracting(List::getFirst).isSortedAccordingTo(Comparator.comparing(state -> state.equals("◇ まもなく期限")));
    }

    /** It was to be introduced by the end of FY2022, and is carried over until somebody reports it. */
    @Test
    void whatIsCarriedOverIsDueSinceTheDayThatTheReasonNames() {
        Drawn hamamatsu = Drawn.of("hamamatsu", LocalDate.of(2026, 5, 31));
        for (String code : List.of("A02a", "A06a")) {
            String day = code.equals("A02a") ? "令和5年3月31日" : "令和6年3月31日";
            assertThat(Drawn.japanese(hamamatsu.figure("due-list", "period=FY2024"))).filteredOn(row -> row.get(3).startsWith(code + " "))
                    .singleElement().satisfies(row -> {
                        assertThat(row.get(1)).isEqualTo(day);
                        assertThat(row.get(3)).as("the year of that day").endsWith(code.equals("A02a") ? "：令和4年度" : "：令和5年度");
                    });
            assertThat(Drawn.japanese(hamamatsu.figure("decisions", "period=FY2024"))).filteredOn(row -> row.get(2).startsWith(code + " "))
                    .extracting(row -> row.get(4)).containsExactly(day);
            assertThat(Drawn.japanese(hamamatsu.figure("open-values", "period=FY2024"))).filteredOn(row -> row.get(1).equals(code))
                    .singleElement().satisfies(row -> assertThat(row.get(5)).contains("期限（" + day + "）を過ぎても"));
        }
        assertThat(Drawn.japanese(hamamatsu.figure("due-list", "period=FY2024"))).filteredOn(row -> row.get(3).startsWith("A03 "))
                .singleElement().as("a number is due again every year").satisfies(row -> {
                    assertThat(row.get(1)).isEqualTo("令和7年5月31日");
                    assertThat(row.get(3)).endsWith("：令和6年度");
                });
    }

    /** Under FY2025 stand steps that are due in September 2026. */
    @Test
    void whatBelongsToTheYearAndWhatToTheDayIsSaid() {
        assertThat(Drawn.of("sample", LocalDate.of(2026, 8, 31)).figure("due-list", "period=FY2025").caption().notes())
                .extracting(note -> note.in(Locale.JAPANESE)).containsExactly("期限超過のあとに、60日以内に期限が来るものを示しています。",
                        "実績値は令和7年度のものです。マイルストーン・工程・指摘は、年度にかかわらず令和8年8月31日現在で示しています。");
    }

    /** A02a of Hamamatsu has been due since FY2022, A06a since FY2023. */
    @Test
    void whatIsCarriedOverFromEarlierYearsIsSaid() {
        Drawn hamamatsu = Drawn.of("hamamatsu", LocalDate.of(2026, 5, 31));

        assertThat(notes(hamamatsu, "period=FY2024")).contains(
                "実績値は令和6年度のものと、それ以前から繰り越しているものです。マイルストーン・工程・指摘は、年度にかかわらず令和8年5月31日現在で示しています。");
        assertThat(notes(hamamatsu, "period=FY2022")).as("nothing is carried over into the first year")
                .contains("実績値は令和4年度のものです。マイルストーン・工程・指摘は、年度にかかわらず令和8年5月31日現在で示しています。");
    }

    private static List<String> notes(Drawn drawn, String... choices) {
        return drawn.figure("due-list", choices).caption().notes().stream().map(note -> note.in(Locale.JAPANESE)).toList();
    }

    /** The system of the schools is that of the board of education, which the information systems department supports. */
    @Test
    void whoOnlySupportsHasNothingDue() {
        assertThat(step("EDU")).containsExactly("B14-2 統合型校務支援システムの運用");
        assertThat(step("IS")).isEmpty();
    }

    private static List<String> step(String department) {
        return Drawn.japanese(Drawn.of("sample", LocalDate.of(2028, 5, 31)).figure("due-list", "period=FY2025", "department=" + department))
                .stream().map(row -> row.get(3)).filter(what -> what.startsWith("B14-2 ")).toList();
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
