package org.rashinban.core.figure.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Plain;

class ScheduleFiguresTest {

    @Test
    void thePeriodsOfKisarazuAreDrawnAsTheDocumentDrawsThem() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("kisarazu").figure("plan-alignment");

        // 基本構想 runs from H26 to R12, the figure shows R1 to R7; the predecessor planned R2 to R4 and finished in R3.
        assertThat(bars(figure, "基本構想")).singleElement()
                .satisfies(bar -> assertThat(bar.span()).isEqualTo(FiscalSpan.of("FY2014..FY2030")))
                .satisfies(bar -> assertThat(bar.label().in(Locale.JAPANESE)).isEqualTo("平成26年度～令和12年度"));
        assertThat(bars(figure, "木更津市第3次地域情報化推進プラン")).extracting(Bar::span)
                .containsExactly(FiscalSpan.of("FY2020..FY2022"), FiscalSpan.of("FY2020..FY2021"));
        assertThat(figure.axis()).isEqualTo(FiscalSpan.of("FY2019..FY2025"));
    }

    /** The strategy of the prefecture begins with R1 and has no end. */
    @Test
    void aPlanWithoutAnEndGoesOnBeyondWhatIsShown() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("kisarazu").figure("plan-alignment");

        assertThat(bars(figure, "県民の暮らしを豊かにする千葉県ICT利活用戦略")).extracting(Bar::span)
                .containsExactly(FiscalSpan.startingAt(FiscalPeriod.fiscalYear(2019)));
    }

    /** The sample lists a plan of the city again after one of the board of education. */
    @Test
    void thePlansOfOneIssuerStandTogether() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("sample").figure("plan-alignment");

        List<String> issuers =
                figure.lanes().stream().flatMap(lane -> lane.heading().group().stream()).map(group -> group.in(Locale.JAPANESE))
                        .toList();
        assertThat(issuers).startsWith("見本市", "見本市", "見本市", "見本市", "見本市", "見本市教育委員会").filteredOn("見本市"::equals).hasSize(5);
    }

    private static List<Bar> bars(TimelineFigure figure, String lane) {
        return figure.lanes().stream().filter(one -> one.heading().title().in(Locale.JAPANESE).equals(lane)).findFirst().orElseThrow()
                .bars();
    }

    @Test
    void theRoadmapOfAnItemHasARowForEachActionAndSaysWhatHasNoTime() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("hamamatsu").figure("roadmap", "element=HAM-A01");

        assertThat(figure.lanes()).extracting(lane -> lane.heading().code().orElseThrow()).containsExactly("HAM-A01-1", "HAM-A01-2");
        assertThat(figure.lanes().getFirst().bars()).hasSize(3);
        assertThat(figure.lanes().getFirst().events()).hasSize(1);
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).hasSize(2)
                .endsWith("時期が資料から読み取れない工程2件は表示していません。");
        assertThat(figure.axis()).isEqualTo(FiscalSpan.of("FY2022..FY2024"));
    }

    /** The sample lists its milestones in one place and names the measures; MS-02 and the cancelled MS-20 name the measure itself. */
    @Test
    void milestonesStandAtTheMeasuresThatTheyName() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("sample").figure("roadmap", "element=MH-02");

        assertThat(events(figure, "MH-02")).containsExactly("窓口改革チームの設置", "大型商業施設への市民サービスコーナーの設置");
        assertThat(events(figure, "MH-02-2")).containsExactly("総合窓口の開設");
        assertThat(events(figure, "MH-02-3")).containsExactly("窓口予約の開始");
    }

    @Test
    void onTheRoadmapOfThePlanOnlyMilestonesThatNameNoMeasureStandAtThePlan() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("sample").figure("roadmap");

        assertThat(figure.lanes().getFirst().events()).extracting(event -> event.label().in(Locale.JAPANESE)).containsExactly("第2版の公表");
        assertThat(events(figure, "MH-10-1")).containsExactly("20業務のデータ移行試験の完了", "標準準拠システムの本稼働", "残る3業務の移行");
    }

    private static List<String> events(TimelineFigure figure, String code) {
        return figure.lanes().stream().filter(lane -> lane.heading().code().filter(code::equals).isPresent())
                .flatMap(lane -> lane.events().stream()).map(event -> event.label().in(Locale.JAPANESE)).toList();
    }

    @Test
    void aMilestoneIsOverdueOnlyOnceItsYearIsOver() {
        List<String> before = milestone(LocalDate.of(2024, 10, 1));
        List<String> after = milestone(LocalDate.of(2025, 5, 31));

        assertThat(before).contains("◇ 予定");
        assertThat(after).contains("！ 期限超過");
    }

    /** As in the list of what is due. */
    @Test
    void whatIsOverdueLooksAlikeInEveryList() {
        Drawn drawn = Drawn.of("sample", LocalDate.of(2026, 5, 31));

        assertThat(overdue(drawn.figure("milestones"))).isNotEmpty().isEqualTo(overdue(drawn.figure("due-list", "period=FY2025")));
    }

    private static Set<Content.Judgement> overdue(Figure figure) {
        return ((TableFigure) figure).rows().stream().flatMap(row -> row.cells().stream()).map(Cell::content)
                .filter(Content.Judgement.class::isInstance).map(Content.Judgement.class::cast)
                .filter(judgement -> judgement.words().in(Locale.JAPANESE).equals("期限超過"))
                .map(judgement -> new Content.Judgement(new Plain("期限超過"), judgement.symbol(), judgement.tone()))
                .collect(Collectors.toSet());
    }

    /** 2025年度末までに順次: the goal of standardised systems is reached step by step until then, and does not begin then. */
    @Test
    void aGoalThatIsReachedInTurnIsReachedByTheEndOfItsYear() {
        assertThat(Drawn.japanese(Drawn.of("hamamatsu").figure("milestones"))).filteredOn(row -> row.contains("20業務のシステムの標準化・共通化"))
                .singleElement().asInstanceOf(InstanceOfAssertFactories.list(String.class)).contains("令和7年度末までに順次");
    }

    /** Whoever looks at the roadmap must not take what is late for what is still to come. */
    @Test
    void theRoadmapJudgesMilestonesByTheDayAsTheListDoes() {
        assertThat(event(LocalDate.of(2025, 3, 31), "「書かない窓口」の稼働")).isEqualTo("◇ 予定");
        assertThat(event(LocalDate.of(2025, 4, 1), "「書かない窓口」の稼働")).isEqualTo("！ 期限超過");
    }

    private static String event(LocalDate asOf, String title) {
        return ((TimelineFigure) Drawn.of("matsudo", asOf).figure("roadmap")).lanes().stream().flatMap(lane -> lane.events().stream())
                .filter(event -> event.label().in(Locale.JAPANESE).equals(title)).map(event -> CellText.of(event.state(), Locale.JAPANESE))
                .findFirst().orElseThrow();
    }

    /** A goal is not late like work that had to be finished, but 予定 would say that its time is still to come. */
    @Test
    void ofAGoalWhoseTimeIsOverTheResultIsStillToBeTold() {
        LocalDate before = LocalDate.of(2026, 3, 31);

        assertThat(goal(before)).contains("◇ 予定");
        assertThat(goal(before.plusDays(1))).contains("？ 時期経過（結果未入力）");
    }

    /** One is late, of another the result is untold: the reader learns what the difference is, and nothing where there is none. */
    @Test
    void whyWhatIsPastIsCalledInTwoWaysIsSaidBelow() {
        for (String figure : List.of("milestones", "roadmap")) {
            assertThat(Drawn.of("machida", LocalDate.of(2026, 5, 31)).figure(figure).caption().notes())
                    .extracting(note -> note.in(Locale.JAPANESE)).startsWith(
                            "「時期経過（結果未入力）」は、めざす姿として掲げた目標や順次始めるものです。完了の期限を約束したものではないため、「期限超過」とはしていません。");
            assertThat(Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure(figure).caption().notes()).isEmpty();
        }
    }

    private static List<String> goal(LocalDate asOf) {
        return Drawn.japanese(Drawn.of("hamamatsu", asOf).figure("milestones")).stream()
                .filter(row -> row.contains("20業務のシステムの標準化・共通化")).findFirst().orElseThrow();
    }

    /** MH-01-3: April 2025 to March 2026 at first, then October 2025 to June 2026, now until September 2026; MH-04-1 was moved once. */
    @Test
    void aBarThatWasMovedTwiceShowsItsFirstPlanAndTheOneBefore() {
        assertThat(earlier("MH-01-3")).containsExactly("FIRST FY2025-Q1..FY2025-Q4", "EARLIER FY2025-Q3..FY2026-Q1");
        assertThat(earlier("MH-02-2")).startsWith("EARLIER FY2024-Q2..FY2025-Q2").noneMatch(told -> told.startsWith("FIRST"));
    }

    private static List<String> earlier(String element) {
        return ((TimelineFigure) Drawn.of("sample").figure("roadmap", "element=" + element)).lanes().getFirst().bars().stream()
                .filter(bar -> bar.line() == Line.FIRST || bar.line() == Line.EARLIER).map(bar -> bar.line() + " " + bar.span()).toList();
    }

    /** 標準仕様アプリへ2025年度末までに順次切り替える: 17 of the 20 systems in FY2025, and the switch itself. */
    @Test
    void whatIsCompletedInTurnIsCompleteByTheEndOfItsYear() {
        assertThat(inTurn(LocalDate.of(2026, 3, 31))).containsExactly(List.of("令和6年度末までに順次", "3業務のシステムを標準化", "？ 時期経過（結果未入力）"),
                List.of("令和7年度末までに順次", "17業務のシステムを標準化し、20業務を達成", "◇ 予定"),
                List.of("令和7年度末までに順次", "標準仕様アプリへの切り替え", "◇ 予定"));
        assertThat(inTurn(LocalDate.of(2026, 4, 1))).contains(List.of("令和7年度末までに順次", "17業務のシステムを標準化し、20業務を達成", "－ 状況不明（報告なし）"),
                List.of("令和7年度末までに順次", "標準仕様アプリへの切り替え", "？ 時期経過（結果未入力）"));
    }

    private static List<List<String>> inTurn(LocalDate asOf) {
        return Drawn.japanese(Drawn.of("machida", asOf).figure("milestones")).stream().filter(row -> row.getFirst().contains("順次"))
                .map(row -> List.of(row.get(0), row.get(1), row.get(3))).toList();
    }

    /** 稼働開始（順次）, planned for FY2024: the residents' systems begin then, others follow. */
    @Test
    void whatBeginsInTurnBeginsInItsYearAndIsNeverOverdue() {
        assertThat(Drawn.japanese(Drawn.of("matsudo", LocalDate.of(2026, 5, 31)).figure("milestones")))
                .filteredOn(row -> row.get(1).equals("基幹業務システムの「標準化･共通化及び統一化」の稼働開始"))
                .extracting(row -> row.get(0), row -> row.get(3)).containsExactly(tuple("令和6年度から順次", "？ 時期経過（結果未入力）"));
    }

    private static List<String> milestone(LocalDate asOf) {
        return Drawn.japanese(Drawn.of("matsudo", asOf).figure("milestones")).stream()
                .filter(row -> row.get(1).equals("「書かない窓口」の稼働")).findFirst().orElseThrow();
    }

    /** Two fifths of it are done, its end is half a year away. */
    @Test
    void whatIsDoneInPartIsNotMarkedAsDone() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("sample", LocalDate.of(2026, 4, 1)).figure("roadmap", "element=MH-01-3");

        assertThat(figure.lanes().getFirst().bars()).filteredOn(bar -> bar.line() == Line.PLANNED)
                .extracting(Bar::tone, bar -> bar.percentDone().orElseThrow()).containsExactly(tuple(Tone.NEUTRAL, 40));
        TimelineFigure later = (TimelineFigure) Drawn.of("sample", LocalDate.of(2026, 10, 1)).figure("roadmap", "element=MH-01-3");
        assertThat(later.lanes().getFirst().bars()).filteredOn(bar -> bar.line() == Line.PLANNED).extracting(Bar::tone)
                .containsExactly(Tone.WORST);
    }

    /** Its own period is unknown, that of the ministry's plan is known: there is something to set beside it. */
    @Test
    void aPlanWithoutAPeriodStillShowsThoseThatItRefersTo() {
        TimelineFigure matsudo = (TimelineFigure) Drawn.of("matsudo").figure("plan-alignment");
        TimelineFigure machida = (TimelineFigure) Drawn.of("machida").figure("plan-alignment");

        assertThat(matsudo.lanes()).extracting(lane -> lane.heading().title().in(Locale.JAPANESE)).containsExactly("自治体DX推進計画");
        assertThat(matsudo.caption().notes()).isEmpty();
        assertThat(machida.lanes()).isEmpty();
        assertThat(machida.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("期間のわかる関連計画はありません。");
    }

    /** 延期 MS-19, 中止 MS-20, MS-11 with exceptions; what was done says when. */
    @Test
    void aMilestoneSaysHowItEnded() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("milestones"));

        assertThat(rows).contains(List.of("令和7年10月", "総合窓口の開設", "MH-02-2 総合窓口の開設", "◆ 達成", "令和8年1月13日"),
                List.of("令和7年10月", "大型商業施設への市民サービスコーナーの設置", "MH-02 書かない・待たない窓口", "× 中止", ""),
                List.of("令和8年1月", "標準準拠システムの本稼働", "MH-10-1 20業務の移行", "◆ 一部を残して達成", "令和8年1月"),
                List.of("令和8年3月", "相談窓口6か所の体制", "MH-12-2 デジタル相談窓口の設置", "▷ 延期", ""),
                List.of("令和9年3月から順次", "公共施設のキャッシュレス対応（順次）", "MH-05-2 施設の使用料への導入", "◇ 予定", ""));
    }

    @Test
    void milestonesCanBeThoseOfOneMeasure() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("milestones", "element=MH-05"));

        assertThat(rows).filteredOn(row -> !row.get(1).isEmpty()).extracting(row -> row.get(1))
                .containsExactly("証明書窓口のキャッシュレス対応の完了", "公共施設のキャッシュレス対応（順次）");
        assertThat(Drawn.japanese(Drawn.of("kisarazu").figure("milestones"))).isEmpty();
    }
}
