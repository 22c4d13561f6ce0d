package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.charts.recording.Recorder.Text;
import org.rashinban.charts.sample.Samples;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.medium.Rendering.Size;

/** Every number of a chart has a place where nothing is drawn through it and where nothing else seems to be meant. */
class NumberPlacesTest {

    private static final Locale JA = Locale.JAPANESE;

    /** From 52 in FY2024 it is heading for 72 in FY2026; the target of FY2025 lies below, on and above that line. */
    @ParameterizedTest
    @ValueSource(ints = {50, 55, 58, 60, 61, 62, 63, 64, 66, 70})
    void theLineOfAForecastStrikesNoNumberThrough(int target) {
        Point none = Samples.gap(Gap.NONE);
        SeriesFigure trend = new SeriesFigure(Samples.caption("指標の推移", "Trend"), Shape.LINES, Samples.years(2023, 2026), "%",
                List.of(Samples.series("actual", Samples.words("実績", "Actual"), Role.ACTUAL, Samples.point(41), Samples.point(52), none,
                        none),
                        Samples.series("target", Samples.words("目標", "Target"), Role.TARGET, none, Samples.point(50), Samples.point(target),
                                Samples.point(80)),
                        Samples.series("forecast", Samples.words("見込み", "Forecast"), Role.FORECAST, none, none, none, Samples.point(72))),
                Optional.empty());
        for (int width : List.of(400, 520, 700)) {
            Drawn drawn = Drawn.of(trend, JA, new Size(width, 300));
            Line2D line = line(drawn, "actual1", "forecast3");

            assertThat(drawn.lines()).as("%d points wide", width).contains("41", "52", "50", String.valueOf(target), "80", "72");
            assertThat(drawn.recorder().texts()).as("%d points wide", width).noneMatch(text -> line.intersects(text.ink()));
            assertThat(drawn.overlapping()).isEmpty();
        }
    }

    /** 22.883 lies between the baseline above and its target below, on a line that falls through it. */
    @ParameterizedTest
    @ValueSource(ints = {360, 390, 420})
    void aNumberInterruptsTheBaselineRatherThanBeingLeftOut(int width) {
        Point none = Samples.gap(Gap.NONE);
        Point base = Samples.point(24.7);
        SeriesFigure trend = new SeriesFigure(Samples.caption("待ち時間", "Waiting"), Shape.LINES, Samples.years(2023, 2027), "分",
                List.of(Samples.series("actual", Samples.words("実績", "Actual"), Role.ACTUAL, base, Samples.point(22.883),
                        Samples.point(19.458), none, none),
                        Samples.series("target", Samples.words("目標", "Target"), Role.TARGET, none, Samples.point(21.7),
                                Samples.point(18.7), none, Samples.point(14.7)),
                        Samples.series("baseline", Samples.words("基準値", "Baseline"), Role.BASELINE, base, base, base, base, base)),
                Optional.empty());

        Drawn drawn = Drawn.of(trend, JA, new Size(width, 300));

        assertThat(drawn.lines()).contains("24.7", "22.883", "19.458", "21.7", "18.7", "14.7");
        assertThat(drawn.overlapping()).isEmpty();
    }

    /** Two rates of a card, of which each was told at other times. */
    @Test
    void aBarAloneInItsYearStandsAboveItsName() {
        Point none = Samples.gap(Gap.NONE);
        SeriesFigure rates = new SeriesFigure(Samples.caption("カード", "Card"), Shape.COLUMNS, Samples.years(2022, 2024), "%",
                List.of(Samples.series("spread", Samples.words("普及率", "Issued"), Role.CONTEXT, Samples.point(47.5), Samples.point(76.9),
                        none),
                        Samples.series("held", Samples.words("保有率", "Held"), Role.CONTEXT, none, Samples.point(70.1), Samples.point(73.1))),
                Optional.empty());

        Drawn drawn = Drawn.of(rates, JA, new Size(520, 320));
        double year = ink(drawn, "FY2022").getCenterX();
        double slot = ink(drawn, "FY2023").getCenterX() - year;

        assertThat(drawn.box("spread0").getCenterX()).isCloseTo(year, within(2.0));
        assertThat(drawn.box("held2").getCenterX()).isCloseTo(year + 2 * slot, within(2.0));
        assertThat(drawn.box("spread1").getMaxX()).isLessThanOrEqualTo(drawn.box("held1").getMinX());
    }

    /** What is reported ends between its target, the forecast and the baseline; its name does not go to the far end of the picture. */
    @ParameterizedTest
    @ValueSource(ints = {440, 520, 620, 760})
    void aLineThatEndsEarlyIsNamedWhereItEnds(int width) {
        Point none = Samples.gap(Gap.NONE);
        Point base = Samples.point(312);
        SeriesFigure trend = new SeriesFigure(Samples.caption("指標の推移", "Trend"), Shape.LINES, Samples.years(2023, 2027), "手続",
                List.of(Samples.series("actual", Samples.words("実績", "Actual"), Role.ACTUAL, Samples.point(312), Samples.point(418),
                        Samples.point(526), none, none),
                        Samples.series("target", Samples.words("目標", "Target"), Role.TARGET, none, Samples.point(400), Samples.point(480),
                                Samples.point(560), Samples.point(640)),
                        Samples.series("baseline", Samples.words("基準値", "Baseline"), Role.BASELINE, base, base, base, base, base),
                        Samples.series("forecast", Samples.words("見込み", "Forecast"), Role.FORECAST, none, none, none, none,
                                Samples.point(740))),
                Optional.empty());

        Drawn drawn = Drawn.of(trend, JA, new Size(width, 270));
        double apart = drawn.box("actual1").getCenterX() - drawn.box("actual0").getCenterX();

        assertThat(ink(drawn, "実績").getCenterX()).isCloseTo(drawn.box("actual2").getCenterX(), within(apart * 0.7));
        assertThat(drawn.overlapping()).isEmpty();
    }

    /** Three bars a year, the lower ones between higher neighbours, with numbers wider than the bars. */
    @ParameterizedTest
    @ValueSource(ints = {420, 480, 560, 640, 760})
    void everyBarHasItsNumberHoweverNearItsNeighboursAre(int width) {
        int[][] values = {{118_420, 96_310, 121_870, 88_450}, {17_260, 104_380, 9_140, 117_930}, {112_050, 99_990, 64_720, 121_110}};
        SeriesFigure counters = new SeriesFigure(Samples.caption("窓口別の件数", "By counter"), Shape.COLUMNS, Samples.years(2021, 2024), "件",
                IntStream.range(0, values.length)
                        .mapToObj(at -> Samples.series("s" + at, Samples.words("窓口" + at, "Counter " + at), Role.PART,
                                IntStream.of(values[at]).mapToObj(Samples::point).toArray(Point[]::new)))
                        .toList(),
                Optional.empty());

        Drawn drawn = Drawn.of(counters, JA, new Size(width, 320));

        assertThat(drawn.lines()).contains(Stream.of(values).flatMapToInt(IntStream::of).mapToObj("%,d"::formatted).toArray(String[]::new));
        assertThat(drawn.overlapping()).isEmpty();
        for (int series = 0; series < values.length; series++) {
            for (int year = 0; year < values[series].length; year++) {
                Rectangle2D bar = drawn.box("s" + series + year);
                Rectangle2D number = ink(drawn, "%,d".formatted(values[series][year]));
                assertThat(number.getCenterX()).as("%d of %d", series, year).isBetween(bar.getMinX(), bar.getMaxX());
            }
        }
    }

    /** The bars reach almost to their targets, so that the stroke of the target stands where the number would. */
    @ParameterizedTest
    @ValueSource(ints = {320, 420, 640})
    void noTargetStrikesTheNumberOfABarThrough(int width) {
        SeriesFigure bullets = new SeriesFigure(Samples.caption("達成率", "Achievement"), Shape.BULLETS,
                List.of(Samples.heading("a", "窓口", "Counter"), Samples.heading("b", "申請", "Application"),
                        Samples.heading("c", "研修", "Training")),
                "%",
                List.of(Samples.series("actual", Samples.words("達成率", "Achieved"), Role.ACTUAL, Samples.point(98.5), Samples.point(3),
                        Samples.point(101.5)),
                        Samples.series("target", Samples.words("目標", "Target"), Role.TARGET, Samples.point(100), Samples.point(5),
                                Samples.point(100))),
                Optional.empty());

        Drawn drawn = Drawn.of(bullets, JA, new Size(width, 240));

        assertThat(drawn.lines()).contains("98.5", "101.5", "3");
        for (String number : List.of("98.5", "101.5", "3")) {
            assertThat(drawn.areas()).filteredOn(area -> area.behind().filter(id -> id.startsWith("target")).isPresent())
                    .noneMatch(area -> stroke(area.shape().getBounds2D()).intersects(ink(drawn, number)));
        }
    }

    /** Averages near the goal, this year's and last year's: their lines run close to the outer rings. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8, 12})
    void noLineOfARadarChartStrikesTheNumbersOfItsRingsThrough(int rays) {
        SeriesFigure radar = new SeriesFigure(Samples.caption("戦略別の平均達成率", "Achievement"), Shape.RADAR,
                IntStream.range(0, rays).mapToObj(ray -> Samples.heading("s" + ray, "戦略" + ray, "Strategy " + ray)).toList(), "%",
                List.of(around("now", Role.ACTUAL, rays, 88), around("before", Role.PREVIOUS, rays, 79)), Optional.empty());

        Drawn drawn = Drawn.of(radar, JA, false);

        List<String> numbers = Stream.of("0", "20", "40", "60", "80", "100").filter(drawn.lines()::contains).toList();
        assertThat(numbers).as("the hub and all rings but one").contains("0", "20", "40").hasSizeGreaterThanOrEqualTo(5);
        for (String number : numbers) {
            for (String series : List.of("now", "before")) {
                for (int ray = 0; ray < rays; ray++) {
                    assertThat(line(drawn, series + ray, series + (ray + 1) % rays).intersects(ink(drawn, number)))
                            .as("%s at ray %d through %s", series, ray, number).isFalse();
                }
            }
        }
        assertThat(drawn.overlapping()).isEmpty();
    }

    private static SeriesFigure.Series around(String id, Role role, int rays, int least) {
        return Samples.series(id, Samples.words(id, id), role,
                IntStream.range(0, rays).mapToObj(ray -> Samples.point(least + 5 * ray % 12)).toArray(Point[]::new));
    }

    private static Line2D line(Drawn drawn, String from, String to) {
        Rectangle2D start = drawn.box(from);
        Rectangle2D end = drawn.box(to);
        return new Line2D.Double(start.getCenterX(), start.getCenterY(), end.getCenterX(), end.getCenterY());
    }

    /** The area to point at is wider than the stroke. */
    private static Rectangle2D stroke(Rectangle2D area) {
        return new Rectangle2D.Double(area.getCenterX() - 1, area.getY(), 2, area.getHeight());
    }

    private static Rectangle2D ink(Drawn drawn, String text) {
        return drawn.recorder().texts().stream().filter(one -> one.text().equals(text)).map(Text::ink).findFirst().orElseThrow();
    }
}
