package org.rashinban.core.figure.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.model.period.FiscalSpan;

class ScheduleFiguresTest {

    @Test
    void thePeriodsOfKisarazuAreDrawnAsTheDocumentDrawsThem() {
        TimelineFigure figure = (TimelineFigure) Drawn.of("kisarazu").figure("plan-alignment");

        // 基本構想 runs from H26 to R12, the figure shows R1 to R7; the predecessor planned R2 to R4 and finished in R3.
        assertThat(bars(figure, "基本構想")).singleElement()
                .satisfies(bar -> assertThat(bar.span()).isEqualTo(FiscalSpan.of("FY2019..FY2025")))
                .satisfies(bar -> assertThat(bar.label().in(Locale.JAPANESE)).isEqualTo("平成26年度～令和12年度"));
        assertThat(bars(figure, "木更津市第3次地域情報化推進プラン")).extracting(Bar::span)
                .containsExactly(FiscalSpan.of("FY2020..FY2022"), FiscalSpan.of("FY2020..FY2021"));
        assertThat(figure.axis()).isEqualTo(FiscalSpan.of("FY2019..FY2025"));
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
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("時期が資料から読み取れない工程2件は表示していません。");
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

    /** 2025年度末までに順次: the goal of standardised systems is reached step by step until then, and does not begin then. */
    @Test
    void aGoalThatIsReachedInTurnIsReachedByTheEndOfItsYear() {
        assertThat(Drawn.japanese(Drawn.of("hamamatsu").figure("milestones"))).filteredOn(row -> row.contains("20業務のシステムの標準化・共通化"))
                .singleElement().asInstanceOf(InstanceOfAssertFactories.list(String.class)).contains("令和7年度末までに順次");
    }

    private static List<String> milestone(LocalDate asOf) {
        return Drawn.japanese(Drawn.of("machida", asOf).figure("milestones")).stream()
                .filter(row -> row.get(1).equals("情報システムの100％をクラウドへ移行")).findFirst().orElseThrow();
    }

    @Test
    void aBarThatEndsLaterThanFirstPlannedShowsItsSlip() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("roadmap-slip"));

        assertThat(rows).isNotEmpty();
        assertThat(rows).extracting(row -> Integer.parseInt(row.get(5).isEmpty() ? "0" : row.get(5).replace(",", "")))
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }
}
