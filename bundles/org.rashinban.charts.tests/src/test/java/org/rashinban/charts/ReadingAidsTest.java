package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.recording.Recorder.Text;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.committee.GradesByPart;
import org.rashinban.core.figure.context.Statistics;
import org.rashinban.core.figure.kpi.Bullets;
import org.rashinban.core.figure.kpi.HeatMap;
import org.rashinban.core.figure.kpi.KpiTrend;
import org.rashinban.core.figure.plan.PlanTree;
import org.rashinban.core.figure.plan.StrategyWheel;
import org.rashinban.core.figure.schedule.Roadmap;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;

/** What helps to read a picture without asking anybody: keys, both notations of years, an order that begins on the left. */
class ReadingAidsTest {

    private static Drawn drawn(String template, FigureProvider provider, Map<String, String> choices) {
        return drawn(template, LocalDate.of(2025, 5, 31), provider, choices);
    }

    private static Drawn drawn(String template, LocalDate asOf, FigureProvider provider, Map<String, String> choices) {
        TemplateLibrary library = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize())));
        FigureContext context = new FigureContext(((TemplateReading.Loaded) library.load(template)).program(), ContainedActuals.accepted(),
                asOf, Optional.empty(), Past.NONE);
        Drawing.Drawn figure = (Drawing.Drawn) new Figures(List.of(provider)).draw(provider.id(), choices, context);
        return Drawn.of(figure.figure(), Locale.JAPANESE, false);
    }

    private static Text text(Drawn drawn, String begins) {
        return drawn.recorder().texts().stream().filter(text -> text.text().startsWith(begins)).findFirst().orElseThrow();
    }

    /** Of six milestones three are planned, of one nobody knows whether it is late, and of two the result is not told. */
    @Test
    void theSignsOfMilestonesAreExplainedOnce() {
        assertThat(drawn("machida", new Roadmap(), Map.of()).lines()).containsOnlyOnce("予定", "状況不明（報告なし）", "時期経過（結果未入力）");
    }

    /** 95 % by the cloud are a milestone of FY2023 as a whole: its line is as long as the year, a third of the calendar. */
    @Test
    void aMilestoneOfWhichOnlyTheYearIsKnownStandsOverItsYear() {
        Drawn drawn = drawn("machida", new Roadmap(), Map.of());
        double year = text(drawn, "令和6年度").ink().getCenterX() - text(drawn, "令和5年度").ink().getCenterX();

        assertThat(drawn.recorder().inks()).extracting(ink -> ink.shape().getBounds2D())
                .anyMatch(box -> box.getHeight() < 2 && Math.abs(box.getWidth() - year) < 6);
    }

    @Test
    void yearsAreWrittenInBothNotationsAlsoAboveColumnsAndBesideBars() {
        assertThat(drawn("hamamatsu", new HeatMap(), Map.of()).lines()).contains("令和4年度", "FY2022");
        assertThat(drawn("hamamatsu", new Statistics(), Map.of()).lines()).contains("令和3年度 FY2021", "35 %", "65 %", "令和4年度 FY2022",
                "70 %", "30 %");
    }

    /** The grades of the city are letters; ○ and △ say elsewhere what is on schedule and what is behind it. */
    @Test
    void aGradeStandsInBarsAndLegendAsItIsPrinted() {
        Drawn drawn = drawn("sample", LocalDate.of(2026, 5, 31), new GradesByPart(), Map.of("period", "FY2025"));

        assertThat(drawn.lines()).contains("A 7", "B 6", "C 2", "D 1").anyMatch(line -> line.startsWith("A 達成率100"))
                .noneMatch(line -> line.matches("[◎○□△！].*"));
    }

    @Test
    void aBarOfAchievementHasTheSignOfItsStatus() {
        assertThat(drawn("sample", LocalDate.of(2026, 5, 31), new Bullets(), Map.of("period", "FY2025")).lines()).contains("◎ 達成",
                "○ 順調", "△ 遅れ", "× 未達成", "◎ 109.6", "× 70.6", "△ 58.0", "○ 58.2");
    }

    @Test
    void ofTwoPillarsTheFirstStandsOnTheLeft() {
        Drawn wheel = drawn("hamamatsu", new StrategyWheel(), Map.of("period", "FY2024"));

        assertThat(text(wheel, "HAM-PA").ink().getMaxX()).isLessThan(text(wheel, "HAM-PB").ink().getMinX());
    }

    /** 54.7 % of the certificates are foreseen to come from shops in FY2027, between 50.5 and 59. */
    @Test
    void theEndsOfAnIntervalDoNotStrikeOutANumber() {
        Drawn trend = drawn("sample", LocalDate.of(2026, 5, 31), new KpiTrend(), Map.of("kpi", "K12"));
        Rectangle2D foreseen = text(trend, "54.7").ink();

        assertThat(trend.recorder().inks()).extracting(ink -> ink.shape().getBounds2D())
                .filteredOn(box -> box.getHeight() < 2 && box.getWidth() < 14).noneMatch(foreseen::intersects);
    }

    private static Drawn sampleRoadmap() {
        return drawn("sample", LocalDate.of(2026, 5, 31), new Roadmap(), Map.of());
    }

    /** At the end of May 2026 some work is done, some is past its end, and some was planned anew, even twice. */
    @Test
    void everyKindOfBarAndTheBentLineOfProgressAreExplained() {
        assertThat(sampleRoadmap().lines()).startsWith("ロードマップ", "見本市DX推進計画（第2版）", "計画", "進捗率", "◎ 完了", "× 遅れ", "実績", "変更前の計画", "当初計画",
                "イナズマ線（左は遅れ、右は先行）");
    }

    @Test
    void barsOfWhichOnlyThePlanIsKnownNeedNoExplanation() {
        assertThat(drawn("hamamatsu", new Roadmap(), Map.of()).lines()).doesNotContain("計画", "進捗率", "イナズマ線（左は遅れ、右は先行）");
    }

    @Test
    void theLineOfProgressStrikesOutNoName() {
        Drawn drawn = sampleRoadmap();
        List<Line2D> line = drawn.inked(Look.of(false).ink(Ink.MARK)).stream().filter(ink -> ink.shape().getBounds2D().getHeight() > 1000)
                .flatMap(ink -> Pieces.of(ink.shape()).stream()).toList();

        assertThat(line).hasSizeGreaterThan(100);
        assertThat(drawn.recorder().texts()).noneMatch(text -> line.stream().anyMatch(text.ink()::intersectsLine));
    }

    /** Where one indicator is missed, the whole branch has the sign of it. */
    @Test
    void theSignsOfBranchesAreExplainedOnceTheBestFirst() {
        assertThat(drawn("sample", LocalDate.of(2026, 5, 31), new PlanTree(), Map.of("period", "FY2025")).lines())
                .startsWith("体系図", "見本市DX推進計画（第2版）　令和7年度", "◎ 評価した指標はすべて達成", "○ 評価した指標はすべて順調か達成", "× 未達成の指標あり")
                .containsOnlyOnce("× 未達成の指標あり");
        assertThat(drawn("sample", LocalDate.of(2026, 5, 31), new StrategyWheel(), Map.of("period", "FY2025")).lines())
                .contains("× 未達成の指標あり").doesNotContain("◎ 評価した指標はすべて達成");
    }
}
