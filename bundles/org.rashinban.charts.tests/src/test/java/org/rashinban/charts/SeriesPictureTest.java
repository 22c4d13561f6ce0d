package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.charts.recording.Recorder.Text;
import org.rashinban.charts.sample.Samples;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;

class SeriesPictureTest {

    private static final Locale JA = Locale.JAPANESE;

    private static double y(Drawn drawn, String text) {
        return drawn.recorder().texts().stream().filter(one -> one.text().equals(text)).map(Text::ink).findFirst().orElseThrow()
                .getCenterY();
    }

    /** 40 and 62 stand as 40 : 62, 22 upon the 40, all on the printed axis from 0 to 200. */
    @Test
    void partsStandUponEachOtherInProportion() {
        Drawn drawn = Drawn.of(Samples.cashless(Shape.STACKED_COLUMNS), JA, false);

        Rectangle2D first = drawn.box("existing0");
        Rectangle2D upon = drawn.box("new0");
        assertThat(drawn.box("existing1").getHeight() / first.getHeight()).isCloseTo(62 / 40.0, within(0.01));
        assertThat(upon.getMaxY()).isCloseTo(first.getMinY(), within(0.01));
        assertThat(upon.getX()).isEqualTo(first.getX());
        assertThat(first.getHeight() / (y(drawn, "0") - y(drawn, "200"))).isCloseTo(40 / 200.0, within(0.01));
        assertThat(drawn.lines()).contains("0", "50", "100", "150", "200").contains("既存", "新規", "合計", "（件）");
    }

    /** The total is a stroke at its value and never one more part. */
    @Test
    void theTotalIsNotStacked() {
        Drawn drawn = Drawn.of(Samples.cashless(Shape.STACKED_COLUMNS), JA, false);

        assertThat(drawn.box("total0").getCenterY()).isCloseTo(drawn.box("new0").getMinY(), within(0.6));
    }

    @Test
    void everyKnownValueCanBePointedAt() {
        Drawn drawn = Drawn.of(Samples.trend(), JA, false);

        assertThat(drawn.behind())
                .contains("actual0", "actual1", "actual3", "actual4", "actual5", "target2", "target3", "target4", "target5", "target6",
                        "target8", "forecast8", "low8", "high8")
                .doesNotContain("actual2", "actual6", "target7");
        assertThat(drawn.tips("actual1")).containsExactly("令和2年度\n実績：約18 %");
        assertThat(Drawn.of(Samples.trend(), Locale.ENGLISH, false).tips("actual1")).containsExactly("FY2020\nActual: about 18 %");
    }

    @Test
    void yearsAreWrittenInBothNotations() {
        assertThat(Drawn.of(Samples.trend(), JA, false).lines()).contains("令和元年度", "FY2019", "令和9年度", "FY2027");
        assertThat(Drawn.of(Samples.trend(), Locale.ENGLISH, false).lines()).contains("FY2019", "R1");
    }

    @Test
    void linesAreNamedAtTheirEnds() {
        Drawn drawn = Drawn.of(Samples.trend(), JA, false);
        double lastPoint = drawn.box("target8").getCenterX();

        for (String name : List.of("目標", "見込み", "基準値")) {
            assertThat(ink(drawn, name).getMinX()).isGreaterThan(lastPoint);
        }
    }

    /** Nothing was reported after FY2024, and nothing else stands beside that point. */
    @Test
    void aLineThatEndsEarlierIsNamedThere() {
        Drawn drawn = Drawn.of(Samples.trend(), JA, false);
        Rectangle2D last = drawn.box("actual5");
        Rectangle2D name = ink(drawn, "実績");

        assertThat(name.getMinX()).isBetween(last.getMaxX(), last.getMaxX() + 40);
        assertThat(name.getCenterY()).isCloseTo(last.getCenterY(), within(20.0));
    }

    private static Rectangle2D ink(Drawn drawn, String text) {
        return drawn.recorder().texts().stream().filter(one -> one.text().equals(text)).map(Text::ink).findFirst().orElseThrow();
    }

    @Test
    void aGapIsNamedAndAnInexactValueIsMarked() {
        Drawn drawn = Drawn.of(Samples.trend(), JA, false);

        assertThat(drawn.lines()).contains("未報告", "今後設定", "約18").doesNotContain("期限前", "目標なし");
    }

    /** Nothing leads from FY2020 to FY2022, between which nothing was reported. */
    @Test
    void aLineIsInterruptedByAGap() {
        Drawn drawn = Drawn.of(Samples.trend(), JA, false);
        double missing = (drawn.box("actual1").getCenterX() + drawn.box("actual3").getCenterX()) / 2;
        double low = drawn.box("actual3").getMaxY();
        double high = drawn.box("actual5").getMinY();

        assertThat(drawn.recorder().inks()).noneSatisfy(ink -> {
            Rectangle2D box = ink.shape().getBounds2D();
            assertThat(box.getMinX()).isLessThan(missing - 20);
            assertThat(box.getMaxX()).isGreaterThan(missing + 20);
            assertThat(box.getHeight()).isBetween(1.0, low - high + 100);
            assertThat(box.getWidth()).isLessThan(drawn.size().width() / 2);
        });
    }

    /** 8 : 3 and both from the axis on. */
    @Test
    void barsLieInProportion() {
        Drawn drawn = Drawn.of(Samples.status(Shape.STACKED_BARS), JA, false);
        List<Rectangle2D> bars = drawn.about("best").map(area -> area.shape().getBounds2D()).toList();

        assertThat(bars).hasSize(4);
        assertThat(bars.get(0).getWidth() / bars.get(1).getWidth()).isCloseTo(8 / 3.0, within(0.01));
        assertThat(bars.get(0).getX()).isEqualTo(bars.get(1).getX());
        assertThat(bars.get(1).getY()).isGreaterThan(bars.get(0).getMaxY());
    }

    @Test
    void statusesAreToldBySignsToo() {
        assertThat(Drawn.of(Samples.status(Shape.STACKED_BARS), JA, false).lines()).contains("◎ 達成", "○ 順調", "△ 遅れ", "× 未達成", "◎ 8", "× 4");
    }

    /** The first rise is steep, the second not, so that the line leaves no room above, below, right or left of the point. */
    @ParameterizedTest
    @ValueSource(ints = {440, 560, 720, 900})
    void thePointInTheMiddleOfARisingLineHasItsNumber(int width) {
        SeriesFigure cost = new SeriesFigure(Samples.caption("運用経費", "Cost"), Shape.LINES, Samples.years(2023, 2025), "千円",
                List.of(Samples.series("cost", Samples.words("実績", "Actual"), Role.ACTUAL, Samples.point(16_840), Samples.point(18_142),
                        Samples.point(19_013))),
                Optional.empty());

        Drawn drawn = Drawn.of(cost, JA, new Size(width, 360));
        assertThat(drawn.lines()).contains("16,840", "18,142", "19,013");
        assertThat(drawn.overlapping()).isEmpty();
    }

    /** 95 and 100 % look far apart where the axis begins with 94; a reader must see that it does. */
    @Test
    void anAxisThatDoesNotBeginAtZeroSaysSo() {
        SeriesFigure moved = new SeriesFigure(Samples.caption("移行率", "Moved"), Shape.LINES, Samples.years(2023, 2024), "%",
                List.of(Samples.series("target", Samples.words("目標", "Target"), Role.TARGET, Samples.point(95), Samples.point(100))),
                Optional.empty());
        SeriesFigure whole = new SeriesFigure(Samples.caption("移行率", "Moved"), Shape.LINES, Samples.years(2023, 2024), "%",
                List.of(Samples.series("target", Samples.words("目標", "Target"), Role.TARGET, Samples.point(5), Samples.point(100))),
                Optional.empty());

        assertThat(Drawn.of(moved, JA, false).lines()).contains("（%、目盛は94から）");
        assertThat(Drawn.of(whole, JA, false).lines()).contains("（%）");
    }

    /** The rest of a rate is 65, and not minus 65. */
    @Test
    void noDashStandsBeforeANumber() {
        SeriesFigure shares = new SeriesFigure(Samples.caption("率の構成", "Share"), Shape.SHARES, Samples.years(2021, 2021), "%",
                List.of(Samples.series("done", Samples.words("達成した割合", "Reached"), Role.PART, Samples.point(35)),
                        Samples.toned("rest", Samples.words("残り", "Rest"), Tone.NEUTRAL, 65)),
                Optional.empty());

        assertThat(Drawn.of(shares, JA, false).lines()).contains("35 %", "65 %").doesNotContain("－ 65");
    }

    @Test
    void aChartWithoutValuesIsItsSentenceWithoutAxesOrLegend() {
        Sentence why = Catalogue.of(RollUp.class).sentence("assessed", 0, 0);
        SeriesFigure nothing = new SeriesFigure(Samples.caption("指標の内訳", "Components").with(List.of(why)), Shape.COLUMNS,
                Samples.years(2022, 2022), "件",
                List.of(Samples.series("total", Samples.words("合計", "Total"), Role.TOTAL, Samples.gap(Gap.NONE))),
                Optional.empty());

        assertThat(Drawn.of(nothing, JA, false).lines()).contains(why.in(JA)).doesNotContain("0", "合計", "令和4年度");
    }

    @Test
    void anEmptyFigureSaysWhyItIsEmpty() {
        Caption caption = Samples.caption("推移", "Trend").with(List.of(Catalogue.of(RollUp.class).sentence("assessed", 0, 0)));
        SeriesFigure empty = new SeriesFigure(caption, Shape.LINES, List.of(), "", List.of(), Optional.empty());

        assertThat(Drawn.of(empty, Locale.ENGLISH, false).lines()).contains("0 of 0 KPIs assessed");
    }

    @Test
    void sharesFillTheirRow() {
        Drawn drawn = Drawn.of(Samples.status(Shape.SHARES), JA, false);
        Rectangle2D best = drawn.about("best").findFirst().orElseThrow().shape().getBounds2D();
        Rectangle2D none = drawn.about("none").findFirst().orElseThrow().shape().getBounds2D();
        double whole = none.getMaxX() - best.getMinX();

        assertThat(best.getWidth() / whole).isCloseTo(8 / 19.0, within(0.01));
        assertThat(drawn.tips("best").getFirst()).isEqualTo("誰一人取り残さないデジタル行政サービスの実現\n達成：8");
    }

    @Test
    void belowZeroGoesDown() {
        Drawn drawn = Drawn.of(Samples.balance(Shape.COLUMNS), JA, false);

        assertThat(drawn.box("change0").getMinY()).isCloseTo(drawn.box("change1").getMaxY(), within(0.01));
        assertThat(drawn.lines()).contains("-1,200", "2,400", "約1,200", "0");
    }

    @Test
    void aTargetCrossesItsCategoryAtItsValue() {
        Drawn drawn = Drawn.of(Samples.departments(Shape.BULLETS), JA, false);
        Rectangle2D actual = drawn.box("actual0");
        Rectangle2D target = drawn.box("target0");

        assertThat((target.getCenterX() - actual.getMinX()) / actual.getWidth()).isCloseTo(110 / 120.0, within(0.01));
        assertThat(target.getHeight()).isGreaterThan(actual.getHeight() * 1.5);
    }

    /** That a value is missing is said of the year of which it is missing. */
    @Test
    void aRadarChartLeavesOutWhatIsMissing() {
        Drawn drawn = Drawn.of(Samples.radar(), JA, false);

        assertThat(drawn.behind()).contains("now0", "now4", "before3").doesNotContain("now3");
        assertThat(drawn.words()).contains("データ利活用（令和6年度：未報告）").doesNotContain("令和5年度：");
    }

    @Test
    void aRadarChartWithTooManyRaysBecomesBars() {
        Drawn drawn = Drawn.of(Samples.many(Shape.RADAR, 30), JA, false);

        assertThat(drawn.box("a1").getX()).isEqualTo(drawn.box("a2").getX());
        assertThat(drawn.box("a2").getWidth() / drawn.box("a1").getWidth()).isCloseTo(74 / 37.0, within(0.01));
    }

    @Test
    void everyOneOfSixtyCategoriesIsNamed() {
        Drawn drawn = Drawn.of(Samples.many(Shape.STACKED_COLUMNS, 60), JA, false);

        assertThat(drawn.behind().stream().filter(id -> id.startsWith("c"))).hasSize(60);
        assertThat(drawn.words()).contains("長い名称を持つ区分その59（令和六年四月一日現在の所管による）");
    }
}
