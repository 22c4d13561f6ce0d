package org.rashinban.core.figure.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.PageFigure;

/** Against the progress records of Matsudo. */
class ProgressFiguresTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 5, 31);

    @Test
    void theTwentyRecordsStandInTheirOrderWithTheirEffects() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("progress-table"));

        assertThat(rows).extracting(row -> row.get(0)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13",
                "14",
                "15", "16", "17", "18", "19", "20");
        assertThat(rows.get(1).get(1)).isEqualTo("令和3年2月");
        assertThat(rows.get(1).get(5)).contains("質問件数：約40,000件（令和4年度）").contains("約27,700件（令和5年度）");
        assertThat(rows.get(7).get(5)).contains("1,800").contains("41.4 %").contains("7,000,000");
    }

    @Test
    void effectsAreCountedOnceAndTheExpectedOnesStandApart() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("effects"));

        assertThat(rows).contains(List.of("令和5年度", "削減時間", "", "約1,800時間", "実績", "「8 AI議事録作成システムの稼働」の報告"),
                List.of("令和4年度", "件数", "電子決裁の件数", "160,156件", "実績", "「4 起案文書の電子決裁開始」の報告"),
                List.of("令和6年度", "件数", "紙の住宅地図の削減", "13冊", "見込み", "「14 デジタル住宅地図の導入」の報告"));
        assertThat(rows).noneMatch(row -> row.get(3).contains("8,000件"));
        assertThat(Drawn.japanese(Drawn.of("sample").figure("effects"))).contains(
                List.of("令和7年度", "削減額", "", "8,480,000円", "実績", "3件の報告の合計"));
    }

    @Test
    void trainingStandsByYearAndApplicantsAreNoParticipants() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("training"));

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("令和4年度", "デジタル化推進マネージャー デジタル戦略研修").contains("114"))
                .anySatisfy(row -> assertThat(row).startsWith("令和5年度", "デジタル化推進マネージャー デジタル戦略研修").contains("188"))
                .anySatisfy(row -> assertThat(row).startsWith("令和5年度", "生成AI（ChatGPT）利用の事前研修").containsSubsequence("1,169", "1,222"));
    }

    /** The plan of Kisarazu has 26 measures under four policies, and no KPIs. */
    @Test
    void whatAPlanHoldsIsToldByPartAlsoWithoutKpis() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("kisarazu").figure("plan-overview"));

        assertThat(rows).extracting(row -> row.get(1)).containsExactly("14", "5", "5", "2", "26");
        assertThat(rows).extracting(row -> row.get(2)).containsOnly("0");
    }

    @Test
    void theTenAndSixItemsOfHamamatsuHaveThirtyTwoKpis() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("plan-overview", "period=FY2024"));

        assertThat(rows).extracting(row -> row.get(1)).containsExactly("10", "6", "16");
        assertThat(rows).extracting(row -> row.get(2)).containsExactly("20", "12", "32");
        // Five were due by May 2025; nothing was ever reported, so none is known to be done or late.
        assertThat(rows.getLast().subList(5, 8)).containsExactly("5", "0", "0");
    }

    /** A milestone of the plan as a whole that names a measure belongs to the measure's part; what names none stands apart. */
    @Test
    void milestonesCountWhereTheyBelongAndTheColumnsOfTheOverviewAddUp() {
        List<List<String>> sample = Drawn.japanese(Drawn.of("sample").figure("plan-overview"));
        assertThat(sample).extracting(row -> row.get(5)).containsExactly("11", "7", "5", "1", "1", "25");
        assertThat(sample).extracting(row -> row.get(6)).containsExactly("7", "2", "3", "1", "1", "14");
        assertThat(sample.get(4).getFirst()).isEqualTo("柱に属さないもの");

        List<List<String>> matsudo = Drawn.japanese(Drawn.of("matsudo").figure("plan-overview"));
        assertThat(matsudo).extracting(row -> row.get(5)).containsExactly("3", "2", "2", "7", "14");
        assertThat(matsudo).extracting(row -> row.get(8)).containsExactly("3", "9", "3", "5", "20");
    }

    /** The parts of the sample show two KPIs twice; Hamamatsu aims at two goals that its list of milestones has too. */
    @Test
    void theOverviewSaysWhyItsNumbersAreSmallerThanThoseOfTheLists() {
        assertThat(notes(Drawn.of("sample").figure("plan-overview"))).anyMatch(note -> note.contains("再掲の2件は重ねて数えていません"))
                .as("MS-08, MS-13 and MS-21").contains("一部を残して達成したマイルストーン3件は、「完了」に数えていません。");
        assertThat(notes(Drawn.of("hamamatsu").figure("plan-overview", "period=FY2024")))
                .containsExactly("目標として掲げた節目2件は、マイルストーンの数に含めていません。",
                        "マイルストーンと取組状況の記録は、年度にかかわらず、計画全体の令和7年5月31日現在の件数です。",
                        "時期を過ぎたマイルストーン5件は、状況がまだ一度も報告されていないため、「期限超過」に数えていません。");
        assertThat(Drawn.japanese(Drawn.of("hamamatsu").figure("milestones")).stream().filter(row -> !row.get(1).isEmpty()).count())
                .as("five and two").isEqualTo(7);
        assertThat(notes(Drawn.of("kisarazu").figure("plan-overview"))).isEmpty();
    }

    private static List<String> notes(Figure figure) {
        return figure.caption().notes().stream().map(note -> note.in(Locale.JAPANESE)).toList();
    }

    @Test
    void coverageIsSaidOnlyWhereItCanBeKnown() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("training-coverage"));

        assertThat(rows).filteredOn(row -> row.get(1).isEmpty()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(5) + row.get(7)).isNotEqualTo("不明"));
        assertThat(rows).contains(List.of("DXリーダー養成研修", "産業環境", "DXリーダー（候補を含む）", "令和5年度～令和7年度", "5", "不明", "評価不能", "", "",
                "受講者5人（この所属の対象人数は不明）"));
        assertThat(Drawn.japanese(Drawn.of("matsudo").figure("training-coverage")))
                .noneMatch(row -> row.get(0).equals("幹部職員 デジタル戦略研修"));
    }

    /** 1,112 of 1,196 had the course of FY2025 (93.0 %), of whom 95 % make 1,137; of the child department 176 of 214, where 90 % make 193. */
    @Test
    void theCoverageOfACourseIsThatOfThoseConcerned() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", AFTER).figure("training-coverage"));

        assertThat(rows).extracting(row -> row.subList(0, 9)).contains(
                List.of("情報セキュリティ研修（全職員）", "", "全職員", "令和7年度", "1,112", "1,196", "93.0 %", "1,137", "× 未達成"),
                List.of("情報セキュリティ研修（全職員）", "こども", "全職員", "令和7年度", "176", "214", "82.2 %", "193", "× 未達成"));
    }

    @Test
    void eachEffectThatAddsUpHasItsChartAndWhatIsExpectedStandsApart() {
        PageFigure page = (PageFigure) Drawn.of("matsudo").figure("effects-by-year");

        assertThat(chart(page, "件数：電子決裁の件数")).contains(List.of("令和4年度", "160,156件"), List.of("令和5年度", "156,203件"));
        // Thirteen books are for the year after, and nobody has seen them spared yet.
        assertThat(chart(page, "件数：紙の住宅地図の削減")).contains(List.of("令和5年度", "26冊", ""), List.of("令和6年度", "", "13冊"));
        assertThat(page.parts()).noneMatch(part -> part.caption().title().in(Locale.JAPANESE).contains("最大値"));
    }

    /** In FY2023 7,124 citizens had lessons in shops, 188 managers and 81 recruits had courses: 7,393 nobody counted. */
    @Test
    void peopleAndHoursOfSeveralRecordsStandSideBySideAndAreNotAddedUp() {
        PageFigure page = (PageFigure) Drawn.of("matsudo").figure("effects-by-year");

        assertThat(chart(page, "人数：受講者数（7 ソフトバンク株式会社の市内ショップを活用した市民スマホ無料講座（個別型）の実施）")).containsExactly(List.of("令和3年度", ""),
                List.of("令和4年度", "5,580人"), List.of("令和5年度", "7,124人"), List.of("令和6年度", ""));
        assertThat(page.parts().stream().flatMap(part -> Drawn.japanese(part).stream()).flatMap(List::stream))
                .contains("188人", "81人", "約12,000時間", "5,214時間").doesNotContain("延べ7,393人", "約17,214時間");
        assertThat(page.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("人数と利用時間は、取組ごとに対象者や利用の内容が異なるため、取組をまたいで合計していません。");
    }

    /** Each year of the lessons has a record of its own in the sample, and goes on from the one before. */
    @Test
    void recordsThatFollowOneAnotherMakeOneChart() {
        PageFigure page = (PageFigure) Drawn.of("sample").figure("effects-by-year", "effect=PERSONS");

        assertThat(chart(page, "人数：受講者")).contains(List.of("令和5年度", "612人"), List.of("令和6年度", "825人"), List.of("令和7年度", "1,031人"));
        assertThat(page.caption().notes()).isEmpty();
    }

    @Test
    void oneKindOfEffectCanBeShownByItself() {
        PageFigure page = (PageFigure) Drawn.of("sample").figure("effects-by-year", "effect=削減時間");

        assertThat(page.parts()).hasSize(1);
        assertThat(chart(page, "削減時間")).contains(List.of("令和5年度", "5,520時間", ""));
    }

    @Test
    void coursesOfOneAudienceStandSideBySideAndAreNeverAddedUp() {
        PageFigure page = (PageFigure) Drawn.of("matsudo").figure("training-by-audience");

        assertThat(chart(page, "市民：受講者数（人）")).containsExactly(List.of("令和3年度", "", ""), List.of("令和4年度", "5,580", ""),
                List.of("令和5年度", "7,124", "263"));
        assertThat(chart(page, "デジタル化推進マネージャー：受講者数（人）")).contains(List.of("令和4年度", "114"), List.of("令和5年度", "188"));
        assertThat(page.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).anyMatch(note -> note.contains("合計していません"));
    }

    /** 998 of 1,196 are 83.4 %, 85 % of them (1,017) were wanted; 137 of 214 in こども are 64.0 %. */
    @Test
    void coverageIsToldForAllAndForEachDepartment() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("training-coverage"));

        assertThat(rows).extracting(row -> row.subList(0, 9)).contains(
                List.of("情報セキュリティ研修（全職員）", "", "全職員", "令和6年度", "998", "1,196", "83.4 %", "1,017", "× 未達成"),
                List.of("情報セキュリティ研修（全職員）", "こども", "全職員", "令和6年度", "137", "214", "64.0 %", "", ""),
                List.of("情報セキュリティ研修（全職員）", "", "全職員", "令和8年度～令和9年度", "期限前", "1,196", "期限前", "1,196", "… 期限前"));
    }

    /** 696 of 1,196 by the end of FY2025: too few of the 718 wanted by then, but the 1,196 have time until the end of FY2027. */
    @Test
    void aCourseThatRunsOnHasNotMissedWhatIsWantedOfIt() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", AFTER).figure("training-coverage")).stream()
                .filter(row -> row.getFirst().equals("DX基礎研修") && row.get(1).isEmpty()).map(row -> row.subList(3, 10)).toList();

        assertThat(rows).containsExactly(
                List.of("令和5年度～令和7年度", "696", "1,196", "58.2 %", "718", "× 未達成", "受講者696人 ÷ 対象1,196人 = 58.2 %、目標718人：未達成"),
                List.of("令和5年度～令和9年度", "696", "1,196", "58.2 %", "1,196", "… 期限前", "受講者696人 ÷ 対象1,196人 = 58.2 %、目標1,196人：期間の途中"));
    }

    @Test
    void trainingCanBeThatOfOneAudience() {
        PageFigure page = (PageFigure) Drawn.of("sample").figure("training-by-audience", "audience=管理職");

        assertThat(page.parts()).singleElement().satisfies(chart -> assertThat(Drawn.japanese(chart))
                .containsExactly(List.of("令和5年度", "98"), List.of("令和6年度", "107"), List.of("令和7年度", "121")));
    }

    /** Nobody wrote down how many came: unknown, and not that nobody came. */
    @Test
    void aCourseWithoutYearsHasNoChart() {
        PageFigure page = (PageFigure) Drawn.of("hamamatsu").figure("training-by-audience");

        assertThat(page.parts()).isEmpty();
        assertThat(page.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("実施時期のわかる研修はありません。");
    }

    /** 5,520, about 11,800 and about 20,560 hours were saved; 3,200 and 10,800 are expected. */
    @Test
    void whatIsExpectedOfAnEffectStandsBesideWhatWasFound() {
        PageFigure page = (PageFigure) Drawn.of("sample").figure("effects-by-year", "effect=HOURS_SAVED");

        assertThat(page.parts()).singleElement().satisfies(chart -> assertThat(Drawn.japanese(chart)).containsExactly(
                List.of("令和5年度", "5,520時間", ""), List.of("令和6年度", "約11,800時間", ""),
                List.of("令和7年度", "推計約20,560時間", "推計3,200時間"), List.of("令和8年度", "", "推計10,800時間")));
    }

    @Test
    void withoutEffectsOrTrainingThePageSaysSo() {
        assertThat(Drawn.of("kisarazu").figure("effects-by-year").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("合計できる効果は報告されていません。");
        assertThat(Drawn.of("kisarazu").figure("training-by-audience").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("実施時期のわかる研修はありません。");
    }

    private static List<List<String>> chart(PageFigure page, String title) {
        return Drawn.japanese(page.parts().stream().filter(part -> part.caption().title().in(Locale.JAPANESE).equals(title)).findFirst()
                .orElseThrow());
    }
}
