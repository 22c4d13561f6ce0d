package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;

class CommitteeFiguresTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 5, 31);
    private static final FiscalPeriod FY2024 = FiscalPeriod.fiscalYear(2024);

    private static List<Evaluation> evaluations(Drawn drawn) {
        Plan plan = drawn.context().program().getPlans().getFirst();
        return KpiScope.of(plan).stream().map(kpi -> drawn.context().evaluation(kpi, FY2024)).toList();
    }

    @ParameterizedTest
    @CsvSource({"hamamatsu, NOT_ASSESSABLE", "kisarazu, NOT_APPLICABLE"})
    void whereNothingCouldBeJudgedTheNumberOfMetTargetsIsNotZero(String template, Gap why) {
        NumberFigure figure = (NumberFigure) Drawn.of(template).figure("met-targets", "period=FY2024");

        assertThat(figure.value().content()).isEqualTo(new Content.Nothing(why));
    }

    @Test
    void everyGradeThatIsGivenIsInTheDistribution() {
        Drawn sample = Drawn.of("sample");
        SeriesFigure figure = (SeriesFigure) sample.figure("grades-by-part", "period=FY2024");

        BigDecimal drawn =
                figure.series().stream().flatMap(series -> series.points().stream()).map(point -> point.amount().orElseThrow().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        long graded = evaluations(sample).stream().filter(evaluation -> evaluation.grade().isPresent()).count();
        // One KPI is repeated in another pillar; the note says so.
        assertThat(drawn.longValueExact()).isEqualTo(graded + 1).isGreaterThan(1);
        assertThat(figure.caption().notes().getFirst().in(Locale.JAPANESE)).contains("再掲");
    }

    /**
     * By hand: 152 of 200 data sets (C, set to B by the committee), 696 of 720 and 92.98 of 95 % trained (B, B); in P3 1,031 of 1,000, 76.5 of
     * 75 % and 64.7 of 50 % (A), 27 of 60 supporters (D).
     */
    @Test
    void theGradesOfAPartAreThoseOfItsKpis() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("sample", AFTER).figure("grades-by-part", "period=FY2025");

        assertThat(figure.series()).extracting(SeriesFigure.Series::id).containsExactly("A", "B", "C", "D");
        assertThat(Drawn.japanese(figure).subList(2, 4)).containsExactly(List.of("MH-P3 誰一人取り残さない地域社会", "3", "0", "0", "1"),
                List.of("MH-P4 データと人材で支える基盤", "0", "3", "0", "0"));
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("42指標のうち29指標に評価が付いています。再掲の1件は、それぞれの柱で数えています。");
    }

    /** Nothing was reported: that nothing is behind would reassure falsely. */
    @Test
    void whereNothingWasReportedNothingIsSaidToBeInOrder() {
        Drawn hamamatsu = Drawn.of("hamamatsu");
        Figure figure = hamamatsu.figure("attention", "period=FY2024");
        long missing = evaluations(hamamatsu).stream().filter(evaluation -> evaluation.status() == Status.MISSING).count();

        assertThat(Drawn.japanese(figure)).isEmpty();
        assertThat(missing).isPositive();
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("評価できた指標はありません。32件の指標のうち" + missing + "件は、実績が報告されていないため評価できません。");
    }

    @Test
    void whatNeedsAttentionIsWhatMissedOrIsBehind() {
        Drawn sample = Drawn.of("sample");
        List<List<String>> rows = Drawn.japanese(sample.figure("attention", "period=FY2024"));

        List<String> expected = evaluations(sample).stream()
                .filter(evaluation -> evaluation.status() == Status.NOT_MET || evaluation.status() == Status.BEHIND)
                .map(evaluation -> evaluation.kpi().getCode()).toList();
        assertThat(rows).extracting(row -> row.get(1)).containsExactlyInAnyOrderElementsOf(expected).contains("K07");
    }

    @Test
    void theMetTargetsAreCountedBesideThoseThatCouldBeJudged() {
        Drawn sample = Drawn.of("sample", LocalDate.of(2026, 5, 31));
        NumberFigure figure = (NumberFigure) sample.figure("met-targets", "period=FY2025");

        // K01 K02 K03 K05 K06 K11 K13, K17 K21 K23 K27 K28 K29, K31 K35 K36.
        assertThat(figure.value().content()).isEqualTo(Cell.count(16).content());

        long met = evaluations(sample).stream().filter(evaluation -> evaluation.status() == Status.MET).count();
        assertThat(figure.before()).contains(Cell.count(met));
    }

    /** K01 K02 K03 K05, K06, K11 K13 of the first pillar; of five KPIs of welfare one is achieved in full and one by 45 %: 145 ÷ 2. */
    @Test
    void theNumbersOfAPartOrOfADepartmentAreItsOwn() {
        Drawn sample = Drawn.of("sample", AFTER);
        NumberFigure met = (NumberFigure) sample.figure("met-targets", "period=FY2025", "element=MH-P1");
        NumberFigure mean = (NumberFigure) sample.figure("achievement", "period=FY2025", "department=福祉部");

        assertThat(met.value().content()).isEqualTo(Cell.count(7).content());
        assertThat(met.context().orElseThrow().in(Locale.JAPANESE)).isEqualTo("16指標のうち13指標を評価");
        assertThat(met.caption().subject().orElseThrow().in(Locale.JAPANESE)).contains("MH-P1 ");
        assertThat(CellText.of(mean.value().content(), Locale.JAPANESE)).isEqualTo("72.5 %");
        assertThat(mean.context().orElseThrow().in(Locale.JAPANESE)).isEqualTo("5指標のうち2指標を評価");
    }

    @Test
    void nothingCanBeAchievedWhereNothingIsReported() {
        NumberFigure figure = (NumberFigure) Drawn.of("hamamatsu").figure("achievement", "period=FY2024");

        assertThat(figure.value().content()).isInstanceOf(Content.Nothing.class);
        assertThat(figure.context().orElseThrow().in(Locale.JAPANESE)).isEqualTo("32指標のうち0指標を評価");
    }

    /** 30 due targets, three of which count twice: 3,017.28 ÷ 33, each up to 100 % and the late opening of the counter as nothing. */
    @Test
    void theMeanAchievementWeighsItsKpis() {
        NumberFigure figure = (NumberFigure) Drawn.of("sample", AFTER).figure("achievement", "period=FY2025");

        assertThat(CellText.of(figure.value().content(), Locale.JAPANESE)).isEqualTo("91.4 %");
        assertThat(figure.context().orElseThrow().in(Locale.JAPANESE)).isEqualTo("42指標のうち33指標を評価");
    }

    /** 27 of 60 (45 %) is the worst; the late opening was judged B; 58 trained where 59 were to be by then is not missed yet. */
    @Test
    void whatIsWorstNeedsAttentionFirst() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", AFTER).figure("attention", "period=FY2025"));

        assertThat(rows).extracting(row -> row.get(1) + " " + row.get(5)).startsWith("K43 45.0 %", "K18 70.6 %")
                .endsWith("K15 98.9 %", "K10 ", "K40 ").hasSize(14);
    }

    /** Its opening came late, and the committee judged it B: no rate of 0 %, and of what is not due the reason tells the only rate. */
    @Test
    void whatIsDueOrNotIsToldWithOneRate() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", AFTER).figure("attention", "period=FY2025"));

        assertThat(rows).filteredOn(row -> row.get(1).equals("K10")).singleElement().satisfies(row -> assertThat(row.get(5)).isEmpty());
        assertThat(rows).filteredOn(row -> row.get(1).equals("K40")).singleElement()
                .satisfies(row -> assertThat(row.subList(5, 7)).containsExactly("", "実績 58 ÷ 予定 59 = 98.3 %（遅れ）"));
    }

    /** MH-12 belongs to two departments and has three KPIs. */
    @Test
    void theDepartmentsOfAMeasureAreThoseThatOwnIt() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("status-by-department", "period=FY2024", "element=MH-12"));

        assertThat(rows).extracting(List::getFirst).containsExactlyInAnyOrder("福祉", "DX課", "対象全体");
        assertThat(rows.getLast().get(2)).isEqualTo("3");
    }

    /** One of its actions belongs to the finance division, none of its KPIs. */
    @Test
    void aDepartmentWithoutKpisIsNotSaidToBeBeyondAssessment() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("status-by-department", "period=FY2024", "element=MH-01"));

        assertThat(rows).filteredOn(row -> row.getFirst().equals("財務")).singleElement()
                .satisfies(row -> assertThat(row).startsWith("財務", "1", "0").endsWith("対象外"));
    }

    /** The lowest step of the plan's scale says that nothing can be said. */
    @Test
    void thatNothingCanBeSaidIsDrawnButNotCountedAsAGrade() {
        SeriesFigure figure = (SeriesFigure) Drawn.of("hamamatsu", LocalDate.of(2026, 5, 31)).figure("grades-by-part", "period=FY2025");

        assertThat(figure.series()).singleElement().satisfies(grade -> assertThat(grade.tone()).contains(Tone.OPEN));
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("32指標のうち0指標に評価が付いています。");
    }

    /** 43 findings, of which those on owners are only what the document does not state. */
    @Test
    void theScoreSaysHowManyFindingsItCounts() {
        PageFigure page = (PageFigure) Drawn.of("kisarazu").figure("quality-score");
        int listed = Drawn.japanese(Drawn.of("kisarazu").figure("data-quality")).size();

        assertThat(((NumberFigure) page.parts().getFirst()).context().orElseThrow().in(Locale.JAPANESE))
                .contains("データ品質の指摘" + listed + "件のうち0件を数え").contains(listed + "件は数えていません");
    }

    /** Nobody calls the office KEIEI. */
    @Test
    void aProposedOwnerIsCalledByItsName() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("kisarazu").figure("data-quality"));

        assertThat(rows).contains(List.of("・ 情報", "01-05 テレワークの促進", "「01-05 テレワークの促進」に所管がありません。", "所管を経営改革課にする"));
    }

    @Test
    void aChosenDepartmentIsCalledByItsNameInTheCaption() {
        Figure figure = Drawn.of("hamamatsu").figure("kpi-list", "period=FY2024", "department=DSC");

        assertThat(figure.caption().subject().orElseThrow().in(Locale.JAPANESE)).contains("デジタル・スマートシティ推進課").doesNotContain("DSC");
    }

    /** Of the first edition of Matsudo nothing is recorded but its title. */
    @Test
    void whatNobodyCanCompareIsNotSaidToBeAdded() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("edition-changes"));

        assertThat(rows).extracting(List::getFirst).isNotEmpty().containsOnly("前版は記載なし");
        assertThat(rows.getFirst().get(3)).isEqualTo("「MAT-P1 市民サービス」は新しい版にあります。前の版の内容は登録されていないため、新規かどうかは不明です。");
    }

    @Test
    void coOwnedItemsCountForEachOwner() {
        Figure figure = Drawn.of("hamamatsu").figure("status-by-department", "period=FY2024");
        List<List<String>> rows = Drawn.japanese(figure);

        // Eleven departments, 26 links, 16 items; the last row counts each item once.
        assertThat(rows).hasSize(12);
        assertThat(rows.subList(0, 11).stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum()).isEqualTo(26);
        assertThat(rows.getLast()).startsWith("計画全体", "16");
    }

    @Test
    void everyUnreportedIndicatorNamesItsOwner() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("open-values", "period=FY2024"));

        assertThat(rows).extracting(row -> row.get(1)).contains("A03", "B06").doesNotContain("A06c", "B05b");
        assertThat(rows).noneMatch(row -> row.get(0).isEmpty());
    }

    @Test
    void theRemarksOfMachidaAreAnswered() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("machida").figure("findings"));

        assertThat(rows.stream().filter(row -> row.get(1).equals("評価"))).hasSize(8);
        assertThat(rows.stream().filter(row -> row.get(1).equals("提言"))).hasSize(14).allMatch(row -> row.get(4).startsWith("ポイント"));
    }

    /** R-3 is about the measure, its answer about one of the measure's actions. */
    @Test
    void theFindingsOfAPartAreThoseThatNameIt() {
        Drawn sample = Drawn.of("sample");

        assertThat(Drawn.japanese(sample.figure("findings", "element=MH-01"))).extracting(List::getFirst).contains("E-1")
                .doesNotContain("P-1", "E-2", "R-3");
        assertThat(Drawn.japanese(sample.figure("findings", "element=MH-07-3"))).extracting(List::getFirst).contains("R-3")
                .doesNotContain("E-1", "E-2");
        assertThat(sample.figure("findings", "element=MH-09").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("選択した範囲についての指摘・提言はありません。");
    }

    @Test
    void theChangesOfMachidaSayWhatMerged() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("machida").figure("edition-changes"));

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get(0)).isEqualTo("統合");
            assertThat(row.get(1)).contains("MAC-2022-S3").contains("MAC-2022-S4");
            assertThat(row.get(2)).contains("MAC-S3");
        });
    }

    @Test
    void theQualityOfTheDataIsThatOfTheChosenPlanAlone() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("data-quality"));

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("△ 警告", "A02b 届出業務における窓口待ち時間"));
    }

    /** Of the 23 whose values have come due nothing is reported. Targets: A01b, A04c and A06c were never set, A02b has no baseline: 28 of 32. Schedule: 66 of 72. */
    @Test
    void theScoreIsTheMeanOfItsComponents() {
        PageFigure page = (PageFigure) Drawn.of("hamamatsu").figure("quality-score");

        assertThat(((NumberFigure) page.parts().getFirst()).value()).extracting(cell -> CellText.of(cell.content(), Locale.JAPANESE))
                .isEqualTo("79.9 %");
        assertThat(Drawn.japanese(page.parts().getLast())).extracting(row -> row.subList(0, 4)).containsExactly(
                List.of("実績の報告", "0.0 %", "23", "0"), List.of("所管", "100.0 %", "48", "48"), List.of("目標", "87.5 %", "32", "28"),
                List.of("指標の定義", "100.0 %", "32", "32"), List.of("整合性", "100.0 %", "88", "88"), List.of("工程・期限", "91.7 %", "72", "66"));
    }

    /** That 26 of 26 measures have an owner would be untrue of Kisarazu, whose plan names none. */
    @Test
    void ofADocumentThatNamesNoOwnersTheScoreSaysNothingAboutThem() {
        PageFigure page = (PageFigure) Drawn.of("kisarazu").figure("quality-score");

        assertThat(Drawn.japanese(page.parts().getLast())).extracting(List::getFirst).containsExactly("整合性");
    }

    /** Of MH-06 the survey of workloads is late, as a milestone and as a step. */
    @Test
    void whatIsDueCanBeThatOfOnePart() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample", AFTER).figure("due-list", "period=FY2025", "element=MH-06"));

        assertThat(rows).extracting(row -> row.get(2) + " " + row.get(3)).containsExactly("マイルストーン MS-17 全所属の業務量の調査の完了",
                "工程 B06-2 全所属の業務量の調査");
    }

    @Test
    void aPlanWithNothingInItHasNoScore() {
        PageFigure page = (PageFigure) Drawn.of("blank").figure("quality-score");

        assertThat(page.parts()).isEmpty();
        assertThat(page.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("確認できるデータがありません。");
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
