package org.rashinban.charts.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.Samples;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.SeriesFigure.Shape;

class ValueScaleTest {

    private static ValueScale scale(Shape shape, String unit, Optional<Scale> printed, Number... values) {
        Point[] points = Arrays.stream(values).map(Samples::point).toArray(Point[]::new);
        return new Plotted(new SeriesFigure(Samples.caption("表", "Table"), shape, Samples.years(2020, 2019 + values.length), unit,
                List.of(Samples.series("a", Samples.words("実績", "Actual"), Role.ACTUAL, points)), printed)).scale();
    }

    @Test
    void barsBeginAtZero() {
        assertThat(scale(Shape.COLUMNS, "件", Optional.empty(), 980, 1020).ticks()).containsExactly(0.0, 500.0, 1000.0, 1500.0);
    }

    @Test
    void linesFarAboveZeroMayBeginAboveIt() {
        ValueScale scale = scale(Shape.LINES, "人", Optional.empty(), 980, 1020);

        assertThat(scale.from()).isGreaterThan(900);
        assertThat(scale.beginsAboveZero()).isTrue();
        assertThat(scale.to()).isGreaterThanOrEqualTo(1020);
    }

    @Test
    void aValueAboveZeroNeverLiesOnTheAxis() {
        assertThat(scale(Shape.LINES, "%", Optional.empty(), 95, 100).from()).isLessThan(95).isPositive();
    }

    @Test
    void linesFromZeroOnBeginAtZero() {
        assertThat(scale(Shape.LINES, "人", Optional.empty(), 12, 40).from()).isZero();
        assertThat(scale(Shape.LINES, "人", Optional.empty(), 12, 40).beginsAboveZero()).isFalse();
    }

    @Test
    void aHighRateIsSeenAgainstAHundredPerCent() {
        assertThat(scale(Shape.COLUMNS, "%", Optional.empty(), 62, 71).to()).isEqualTo(100);
    }

    @Test
    void countsHaveNoFractionsOnTheAxis() {
        assertThat(scale(Shape.BARS, "件", Optional.empty(), 0, 2).ticks()).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void thePrintedAxisIsKept() {
        assertThat(scale(Shape.COLUMNS, "件", Optional.of(new Scale(0, 200, 50)), 62, 150).ticks()).containsExactly(0.0, 50.0, 100.0, 150.0,
                200.0);
    }

    @Test
    void thePrintedAxisGrowsByItsOwnStepsForAValueBeyondIt() {
        assertThat(scale(Shape.COLUMNS, "件", Optional.of(new Scale(0, 200, 50)), 62, 230).to()).isEqualTo(250);
    }

    @Test
    void negativeValuesLieBelowZero() {
        ValueScale scale = scale(Shape.COLUMNS, "千円", Optional.empty(), -1200, 2400);

        assertThat(scale.from()).isEqualTo(-2000);
        assertThat(scale.to()).isEqualTo(3000);
        assertThat(scale.text(-2000)).isEqualTo("-2,000");
    }

    @Test
    void stacksAreAsHighAsTheirPartsTogether() {
        assertThat(new Plotted(Samples.cashless(Shape.STACKED_COLUMNS)).scale().to()).isEqualTo(200);
        assertThat(new Plotted(Samples.status(Shape.STACKED_BARS)).scale().to()).isEqualTo(20);
    }

    @Test
    void withoutAnyValueThereAreNoNumbersOnTheAxis() {
        assertThat(new Plotted(Samples.missing(Shape.LINES)).scale().ticks()).isEmpty();
    }

    /** 8 of 8 + 4 + 2 + 1 + 0 + 3 + 1 = 19. */
    @Test
    void sharesAreOfTheWholeOfTheirCategory() {
        Plotted shares = new Plotted(Samples.status(Shape.SHARES));

        assertThat(shares.value(0, 0).orElseThrow()).isEqualTo(100 * 8 / 19.0);
        assertThat(shares.scale().ticks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    }

    @Test
    void onlyGapsThatOneMustKnowGetAWord() {
        Plotted trend = new Plotted(Samples.trend());

        assertThat(Gaps.of(trend, 2)).containsExactly(Gap.MISSING);
        assertThat(Gaps.of(trend, 6)).isEmpty();
        assertThat(Gaps.of(trend, 7)).containsExactly(Gap.TO_BE_SET);
    }
}
