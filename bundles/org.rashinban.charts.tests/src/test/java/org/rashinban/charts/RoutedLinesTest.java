package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.recording.Recorder.Ink;
import org.rashinban.charts.recording.Recorder.Text;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Plain;

/** Lines beside those of a tree, and arrows between the bars of a schedule, go around what lies between their ends. */
class RoutedLinesTest {

    private static final Locale JA = Locale.JAPANESE;

    private static Branch branch(String name, Branch... children) {
        return new Branch(name, new Plain(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name),
                List.of(children));
    }

    /** A measure of the first edition comes back in the last but one after; in between stands an edition with as many measures. */
    @Test
    void aLineGoesAroundTheBoxesOfTheColumnsBetween() {
        TreeFigure lineage = new TreeFigure(Samples.caption("計画の系譜", "Lineage"), Layout.LINEAGE,
                List.of(branch("第1版", branch("窓口"), branch("申請"), branch("研修")), branch("第2版", branch("窓口2"), branch("申請2"), branch("研修2")),
                        branch("第3版", branch("窓口3"), branch("申請3"), branch("研修3"))),
                List.of(new Line("第1版", "第2版", Optional.empty()), new Line("第2版", "第3版", Optional.empty()),
                        new Line("申請", "研修3", Optional.of(new Plain("統合"))), new Line("窓口", "窓口3", Optional.empty())));

        Drawn drawn = Drawn.of(lineage, JA, false);

        List<Rectangle2D> boxes = Stream.of("窓口2", "申請2", "研修2", "第2版").map(id -> drawn.box(id)).toList();
        List<Ink> across = drawn.inked(Look.of(false).ink(org.rashinban.charts.theme.Ink.MARK)).stream()
                .filter(ink -> ink.shape().getBounds2D().getWidth() > 250).toList();
        assertThat(across).hasSize(2).allSatisfy(ink -> assertThat(Pieces.of(ink.shape()))
                .noneMatch(piece -> boxes.stream().anyMatch(box -> piece.intersects(inner(box)))));
        assertThat(drawn.lines()).contains("統合");
        assertThat(drawn.overlapping()).isEmpty();
    }

    /** Between the two bars lie others with names beside them and below them. */
    @Test
    void anArrowGoesAroundBarsAndNames() {
        List<Lane> lanes = new ArrayList<>(List.of(lane("移行", bar("a", "要件定義", "FY2023-Q1..FY2023-Q4"))));
        lanes.add(lane("窓口", bar("b", "窓口で使う端末の入替え", "FY2023-Q3..FY2024-Q1"), bar("c", "試行", "FY2024-Q1..FY2024-Q2")));
        lanes.add(lane("申請", bar("d", "申請の受付を始める準備", "FY2023-Q4..FY2024-Q2")));
        lanes.add(lane("稼働", bar("e", "稼働", "FY2024-Q3..FY2025-Q4")));
        TimelineFigure schedule =
                new TimelineFigure(Samples.caption("工程表", "Roadmap"), FiscalSpan.of("FY2023..FY2025"), Granularity.QUARTER,
                        Optional.empty(), lanes, List.of(new Dependency("a", "e")));

        Drawn drawn = Drawn.of(schedule, JA, false);

        List<Ink> arrows = drawn.inked(Look.of(false).ink(org.rashinban.charts.theme.Ink.FAINT)).stream()
                .filter(ink -> ink.shape().getBounds2D().getHeight() > 40).toList();
        assertThat(arrows).hasSize(1);
        List<Line2D> pieces = Pieces.of(arrows.getFirst().shape());
        assertThat(Stream.of("b", "c", "d").map(id -> drawn.box(id)))
                .noneMatch(box -> pieces.stream().anyMatch(inner(box)::intersectsLine));
        assertThat(
                drawn.recorder().texts().stream().filter(text -> text.text().contains("端末") || text.text().contains("受付")).map(Text::ink))
                .isNotEmpty().noneMatch(box -> pieces.stream().anyMatch(box::intersectsLine));
    }

    private static Lane lane(String name, Bar... bars) {
        return new Lane(Heading.of(new Plain(name)), List.of(bars), List.of());
    }

    private static Bar bar(String id, String name, String span) {
        return new Bar(new Plain(name), TimelineFigure.Line.PLANNED, FiscalSpan.of(span), Optional.empty(), Tone.NEUTRAL, Optional.of(id));
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
    }
}
