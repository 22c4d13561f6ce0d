package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Plain;

class TimelinePictureTest {

    private static final Locale JA = Locale.JAPANESE;

    /** Two years after one: the middle of FY2025 is where two and a half of three years have passed. */
    @Test
    void barsLieWhereTheCalendarSays() {
        Drawn drawn = Drawn.of(OtherSamples.roadmap(), JA, false);
        Rectangle2D first = drawn.box("b1");
        Rectangle2D build = drawn.box("b2");

        assertThat(build.getMinX()).isCloseTo(first.getMaxX(), within(0.01));
        assertThat(build.getWidth() / first.getWidth()).isCloseTo(1.5, within(0.01));
        assertThat(drawn.box("b3").getMinX()).isCloseTo(build.getMaxX(), within(0.01));
        assertThat(drawn.lines()).contains("令和5年度", "FY2023", "令和6年10月31日時点", "計画", "実績", "変更前の計画", "構築・データ移行 40 %");
        assertThat(drawn.tips("b2")).containsExactly("構築・データ移行\n計画：令和6年度第1四半期～令和7年度第2四半期\n進捗率 40 %");
    }

    /** Procurement does not begin before the day, so it bends nothing; training is done by four fifths. */
    @Test
    void theLineOfProgressBendsToWhatIsDone() {
        Drawn drawn = Drawn.of(OtherSamples.roadmap(), JA, false);
        Rectangle2D training = drawn.box("b5");
        double reached = training.getMinX() + 0.8 * training.getWidth();
        Rectangle2D line = drawn.inked(Look.of(false).ink(Ink.MARK)).stream().map(ink -> ink.shape().getBounds2D())
                .max(Comparator.comparingDouble(Rectangle2D::getHeight)).orElseThrow();

        assertThat(line.getMaxX()).isCloseTo(reached, within(0.01));
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
        Rectangle2D bar = drawn.box("a");
        return drawn.inked(Look.of(false).ink(Ink.TEXT)).stream().map(ink -> ink.shape().getBounds2D())
                .filter(ink -> Math.abs(ink.getCenterY() - bar.getCenterY()) < 1 && ink.getWidth() < bar.getHeight())
                .map(ink -> Math.abs(ink.getMinX() - bar.getMinX()) < 1 ? "left"
                        : Math.abs(ink.getMaxX() - bar.getMaxX()) < 1 ? "right" : "?")
                .toList();
    }

    private static Bar bar(String id, Line line, String span) {
        return new Bar(new Plain(id), line, FiscalSpan.of(span), Optional.empty(), Tone.NEUTRAL, Optional.of(id));
    }
}
