package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Plain;

class OtherPictureTest {

    private static final Locale JA = Locale.JAPANESE;

    private static Rectangle2D box(Drawn drawn, String id) {
        return drawn.about(id).findFirst().orElseThrow().shape().getBounds2D();
    }

    /** Two years after one: the middle of FY2025 is where two and a half of three years have passed. */
    @Test
    void barsLieWhereTheCalendarSays() {
        Drawn drawn = Drawn.of(OtherSamples.roadmap(), JA, false);
        Rectangle2D first = box(drawn, "b1");
        Rectangle2D build = box(drawn, "b2");

        assertThat(build.getMinX()).isCloseTo(first.getMaxX(), within(0.01));
        assertThat(build.getWidth() / first.getWidth()).isCloseTo(1.5, within(0.01));
        assertThat(box(drawn, "b3").getMinX()).isCloseTo(build.getMaxX(), within(0.01));
        assertThat(drawn.lines()).contains("令和5年度", "FY2023", "令和6年10月31日時点", "計画", "実績", "変更前の計画", "構築・データ移行 40 %");
        assertThat(drawn.tips("b2")).containsExactly("構築・データ移行\n計画：令和6年度第1四半期～令和7年度第2四半期\n進捗率 40 %");
    }

    /** Procurement does not begin before the day, so it bends nothing; training is done by four fifths. */
    @Test
    void theLineOfProgressBendsToWhatIsDone() {
        Drawn drawn = Drawn.of(OtherSamples.roadmap(), JA, false);
        Rectangle2D training = box(drawn, "b5");
        double reached = training.getMinX() + 0.8 * training.getWidth();
        Rectangle2D line = drawn.inked(Look.of(false).ink(Ink.MARK)).stream().map(ink -> ink.shape().getBounds2D())
                .max(Comparator.comparingDouble(Rectangle2D::getHeight)).orElseThrow();

        assertThat(line.getMaxX()).isCloseTo(reached, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyBranchIsDrawnOnceAndApartFromTheOthers(Layout layout) {
        Drawn drawn = Drawn.of(OtherSamples.tree(layout), JA, false);
        List<Rectangle2D> boxes =
                drawn.areas().stream().filter(area -> area.behind().isPresent()).map(area -> area.shape().getBounds2D()).toList();

        assertThat(drawn.behind()).containsExactlyInAnyOrder("r", "a", "a1", "a2", "a3", "b", "b1", "b2", "c", "c1", "c2", "c3");
        assertThat(boxes).hasSize(12);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }

    /** However high the tree, its root and the first of each level stand in the top row. */
    @Test
    void aTreeThatGoesAcrossIsReadFromItsTopLeftCornerOn() {
        Drawn drawn = Drawn.of(OtherSamples.tree(Layout.ACROSS), JA, false);

        double top = box(drawn, "a1").getCenterY();
        assertThat(box(drawn, "r").getMinY()).isLessThan(top);
        assertThat(box(drawn, "r").getMaxY()).isGreaterThan(top);
        assertThat(box(drawn, "a").getMaxY()).isGreaterThan(top).isLessThan(box(drawn, "a3").getMinY());
        assertThat(box(drawn, "b").getMinY()).isGreaterThan(box(drawn, "a3").getMaxY());
    }

    @Test
    void anOrganisationChartGoesDownAMapGoesAcross() {
        Drawn down = Drawn.of(OtherSamples.tree(Layout.DOWNWARD), JA, false);
        Drawn across = Drawn.of(OtherSamples.tree(Layout.ACROSS), JA, false);

        assertThat(box(down, "a").getMinY()).isGreaterThan(box(down, "r").getMaxY());
        assertThat(box(down, "a1").getMinY()).isGreaterThan(box(down, "a").getMaxY());
        assertThat(box(across, "a").getMinX()).isGreaterThan(box(across, "r").getMaxX());
        assertThat(box(across, "a1").getMinX()).isGreaterThan(box(across, "a").getMaxX());
    }

    @Test
    void aPyramidWidensDownwards() {
        Drawn drawn = Drawn.of(OtherSamples.tree(Layout.PYRAMID), JA, false);

        assertThat(box(drawn, "a").getMinY()).isEqualTo(box(drawn, "b").getMinY()).isGreaterThan(box(drawn, "r").getMaxY());
        assertThat(box(drawn, "a1").getMinY()).isEqualTo(box(drawn, "b1").getMinY()).isGreaterThan(box(drawn, "a").getMaxY());
        assertThat(box(drawn, "a1").getMinX()).isLessThan(box(drawn, "a").getMinX());
    }

    @Test
    void rootsWithoutChildrenAreTheLayersOfAPyramid() {
        Drawn drawn = Drawn.of(OtherSamples.layers(), JA, false);

        assertThat(box(drawn, "strategy").getMinY()).isGreaterThan(box(drawn, "vision").getMaxY());
        assertThat(box(drawn, "measure").getMinY()).isGreaterThan(box(drawn, "strategy").getMaxY());
    }

    @Test
    void branchesOfAWheelStandAroundIt() {
        Drawn drawn = Drawn.of(OtherSamples.tree(Layout.WHEEL), JA, false);
        Rectangle2D hub = box(drawn, "r");

        assertThat(List.of("a", "b", "c")).anyMatch(id -> box(drawn, id).getCenterX() < hub.getCenterX())
                .anyMatch(id -> box(drawn, id).getCenterX() > hub.getCenterX())
                .anyMatch(id -> box(drawn, id).getCenterY() > hub.getCenterY());
    }

    @Test
    void aLineAcrossIsNamed() {
        assertThat(Drawn.of(OtherSamples.lineage(), JA, false).lines()).contains("統合");
    }

    @Test
    void theTileOfAJudgementHasTheColourOfItsToneAndItsSign() {
        Drawn drawn = Drawn.of(OtherSamples.heatMap(4, 4), JA, false);

        assertThat(drawn.about("v00").count()).isEqualTo(1);
        assertThat(drawn.recorder().inks()).anySatisfy(ink -> {
            assertThat(ink.shape().getBounds2D()).isEqualTo(box(drawn, "v00"));
            assertThat(ink.colour()).isEqualTo(Look.of(false).tone(Tone.BEST));
        });
        assertThat(drawn.lines()).contains("◎ 達成", "未報告", "【戦略1　行政サービス】");
    }

    /** Names can be broken more easily than what stands on a tile. */
    @ParameterizedTest
    @ValueSource(ints = {440, 480, 520, 560})
    void theNamesOfRowsGiveWayToJudgements(int width) {
        List<Heading> years = Samples.years(2023, 2027);
        List<Heading> kpis =
                List.of(Samples.heading("k1", "K05 オンライン申請1件当たりの運用経費", "Cost"), Samples.heading("k2", "K09 窓口サービスに満足した市民の割合", "Content"));
        List<Cell> row = years.stream().map(year -> Cell.of(Tones.of(Status.NOT_ASSESSABLE))).toList();
        MatrixFigure map = new MatrixFigure(Samples.caption("指標の年度別状況", "Heat map"), kpis, years, List.of(row, row));

        Drawn drawn = Drawn.of(map, JA, new Size(width, 300));

        assertThat(drawn.lines()).filteredOn("？ 評価不能"::equals).hasSize(10);
        assertThat(drawn.words()).contains("K05 オンライン申請1件当たりの運用経費");
        assertThat(drawn.overlapping()).isEmpty();
    }

    @Test
    void totalsStandAtTheEnds() {
        assertThat(Drawn.of(OtherSamples.counts(), JA, false).lines()).contains("合計", "20", "24", "31", "9", "14", "12", "22", "18", "不明",
                "地域の課題");
    }

    @Test
    void tableNumbersStandUnderEachOtherAtTheRight() {
        Drawn drawn = Drawn.of(OtherSamples.table(), JA, false);
        List<Double> ends = drawn.recorder().texts().stream().filter(text -> List.of("1,200件", "1,270").contains(text.text()))
                .map(text -> text.ink().getMaxX()).toList();

        assertThat(ends).hasSize(2);
        assertThat(ends.get(0)).isCloseTo(ends.get(1), within(1.5));
        assertThat(drawn.lines()).contains("約62 %", "未報告", "△", "遅れ");
    }

    @Test
    void oneNumberStandsLargeWithItsContext() {
        Drawn drawn = Drawn.of(OtherSamples.number(), JA, false);
        double tallest = drawn.recorder().texts().stream().mapToDouble(text -> text.ink().getHeight()).max().orElseThrow();

        assertThat(drawn.recorder().texts()).anySatisfy(text -> {
            assertThat(text.text()).isEqualTo("18件");
            assertThat(text.ink().getHeight()).isEqualTo(tallest);
        });
        assertThat(drawn.lines()).contains("前年度：12件");
    }

    @Test
    void aPageHoldsItsPartsOneBelowTheOther() {
        Drawn drawn = Drawn.of(OtherSamples.page(), JA, false);

        assertThat(drawn.lines()).containsSubsequence("施策カルテ", "施策の概要", "指標の推移", "KPI一覧");
    }

    @Test
    void chartsOfAPageStandBesideEachOther() {
        PageFigure page = new PageFigure(Samples.trend().caption(), List.of(Samples.trend(), Samples.cashless(Shape.STACKED_COLUMNS)));
        Picture picture = new Pictures(Look.of(false), JA).of(page);
        Drawn drawn = Drawn.of(page, JA, picture.natural());

        assertThat(title(drawn, "キャッシュレス決済に対応した窓口").getMinX()).isGreaterThan(drawn.size().width() / 2 - 20);
        assertThat(title(drawn, "キャッシュレス決済に対応した窓口").getY()).isLessThan(title(drawn, "目標").getY());
    }

    private static Rectangle2D title(Drawn drawn, String text) {
        return drawn.recorder().texts().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow().ink();
    }

    /** Headings above nothing say nothing. */
    @Test
    void aTableWithoutRowsShowsItsNoteAlone() {
        TableFigure table = OtherSamples.table();
        Caption caption = table.caption().with(List.of(Catalogue.of(RollUp.class).sentence("assessed", 33, 18)));
        Drawn drawn = Drawn.of(new TableFigure(caption, table.columns(), List.of()), JA, false);

        assertThat(drawn.lines()).containsExactly("KPI一覧", table.caption().subject().orElseThrow().in(JA), "33指標のうち18指標を評価");
        assertThat(Drawn.of(new TableFigure(table.caption(), table.columns(), List.of()), JA, false).lines()).contains("番号", "評価の理由");
    }

    /** A plan that states no reasons has no column for them. */
    @Test
    void aColumnInWhichNothingStandsIsLeftOut() {
        TableFigure table = OtherSamples.table();
        List<Row> rows = table.rows().stream().map(row -> new Row(row.rank(), row.level(),
                Stream.concat(row.cells().subList(0, 5).stream(), Stream.of(Cell.EMPTY)).toList())).toList();

        assertThat(Drawn.of(new TableFigure(table.caption(), table.columns(), rows), JA, false).lines()).contains("状況")
                .doesNotContain("評価の理由");
    }

    @Test
    void aCalendarWithoutLanesIsNotDrawn() {
        Caption caption = Samples.caption("工程表", "Roadmap").with(List.of(Catalogue.of(RollUp.class).sentence("assessed", 0, 0)));
        TimelineFigure empty =
                new TimelineFigure(caption, FiscalSpan.of("FY2023..FY2025"), Granularity.QUARTER, Optional.empty(), List.of(),
                        List.of());

        assertThat(Drawn.of(empty, Locale.ENGLISH, false).lines()).contains("0 of 0 KPIs assessed").doesNotContain("FY2023", "R5");
    }

    /** What waits, waits for what is planned now. */
    @Test
    void anArrowBeginsAtTheValidPlan() {
        FiscalSpan axis = FiscalSpan.of("FY2023..FY2025");
        Bar earlier = bar("a", Line.EARLIER, "FY2023-Q1..FY2023-Q2");
        Bar now = bar("a", Line.PLANNED, "FY2023-Q1..FY2024-Q2");
        Bar waiting = bar("b", Line.PLANNED, "FY2025-Q1..FY2025-Q4");
        Heading lane = Heading.of(new Plain("工程"));
        Drawn drawn = Drawn.of(new TimelineFigure(Samples.trend().caption(), axis, Granularity.QUARTER, Optional.empty(),
                List.of(new Lane(lane, List.of(earlier, now, waiting), List.of())), List.of(new Dependency("a", "b"))), JA, false);
        double end = drawn.areas().stream().filter(area -> area.tip().in(JA).contains("令和6年度第2四半期")).findFirst().orElseThrow().shape()
                .getBounds2D().getMaxX();

        assertThat(drawn.recorder().inks()).anySatisfy(ink -> {
            assertThat(ink.shape().getBounds2D().getMinX()).isCloseTo(end, within(2.0));
            assertThat(ink.shape().getBounds2D().getWidth()).isGreaterThan(40);
        });
    }

    /** The basic concept of Kisarazu runs from FY2014 to FY2030, its figure shows FY2019 to FY2025. */
    @Test
    void whatGoesOnBeyondTheCalendarHasAnArrowThere() {
        assertThat(arrows("FY2014..FY2030")).containsExactlyInAnyOrder("left", "right");
        assertThat(arrows("FY2023..FY2026")).containsExactly("right");
        assertThat(arrows("FY2019..")).containsExactly("right");
        assertThat(arrows("FY2018..FY2020")).containsExactly("left");
        assertThat(arrows("FY2019..FY2025")).isEmpty();
    }

    private static List<String> arrows(String span) {
        Drawn drawn = Drawn.of(new TimelineFigure(Samples.trend().caption(), FiscalSpan.of("FY2019..FY2025"), Granularity.FISCAL_YEAR,
                Optional.empty(), List.of(new Lane(Heading.of(new Plain("基本構想")), List.of(bar("a", Line.PLANNED, span)), List.of())),
                List.of()), JA, false);
        Rectangle2D bar = box(drawn, "a");
        return drawn.inked(Look.of(false).ink(Ink.TEXT)).stream().map(ink -> ink.shape().getBounds2D())
                .filter(ink -> Math.abs(ink.getCenterY() - bar.getCenterY()) < 1 && ink.getWidth() < bar.getHeight())
                .map(ink -> Math.abs(ink.getMinX() - bar.getMinX()) < 1 ? "left"
                        : Math.abs(ink.getMaxX() - bar.getMaxX()) < 1 ? "right" : "?")
                .toList();
    }

    private static Bar bar(String id, Line line, String span) {
        return new Bar(new Plain(id), line, FiscalSpan.of(span), Optional.empty(), Tone.NEUTRAL, Optional.of(id));
    }

    @Test
    void whatAPageIsAboutIsSaidOnce() {
        assertThat(Drawn.of(OtherSamples.page(), JA, false).lines()).containsOnlyOnce("羅針盤市DX推進計画　令和6年度");
    }

    @Test
    void anEmptyFigureSaysWhyItIsEmpty() {
        Caption caption = Samples.caption("推移", "Trend").with(List.of(Catalogue.of(RollUp.class).sentence("assessed", 0, 0)));
        SeriesFigure empty = new SeriesFigure(caption, Shape.LINES, List.of(), "", List.of(), Optional.empty());

        assertThat(Drawn.of(empty, Locale.ENGLISH, false).lines()).contains("0 of 0 KPIs assessed");
    }

    /** A test that finds nothing in pictures where there is something would be worth nothing. */
    @Test
    void textsOverEachOtherAndOutsideAreFound() {
        Drawn drawn = Drawn.of(OtherSamples.text(), JA, false);
        drawn.recorder().drawString("施策", 16, 31);
        drawn.recorder().drawString("外", (float) drawn.size().width(), 40);

        assertThat(drawn.overlapping()).containsExactly("施策の概要 / 施策");
        assertThat(drawn.outside()).containsExactly("外");
    }
}
