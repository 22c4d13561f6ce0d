package org.rashinban.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Plain;

class TabulationTest {

    private static final Caption CAPTION = Caption.of(new Plain("図"), new Plain("計画"));

    @Test
    void aMatrixKeepsItsTotals() {
        Figure matrix = new MatrixFigure(CAPTION, List.of(Heading.of(new Plain("施策1")), Heading.of(new Plain("施策2"))),
                List.of(Heading.of(new Plain("戦略1")).code("S1"), Heading.of(new Plain("戦略2"))),
                List.of(List.of(Cell.text("○"), Cell.nothing(Gap.UNKNOWN)), List.of(Cell.EMPTY, Cell.text("○"))),
                List.of(Cell.count(1), Cell.count(1)), List.of(Cell.count(1), Cell.count(1)), Cell.count(2));

        assertThat(Drawn.japanese(matrix)).containsExactly(List.of("施策1", "○", "不明", "1"), List.of("施策2", "", "○", "1"),
                List.of("計", "1", "1", "2"));
    }

    @Test
    void aProgramReadsOfWhichYearAColumnIs() {
        Figure matrix = new MatrixFigure(CAPTION, List.of(Heading.of(new Plain("指標"))),
                List.of(Heading.of(FiscalPeriod.fiscalYear(2024)), Heading.of(FiscalPeriod.fiscalYear(2025)),
                        Heading.of(new Plain("戦略1")).code("S1"), Heading.of(new Plain("その他"))),
                List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));

        assertThat(Tabulation.of(matrix).getFirst().columns()).extracting(column -> column.id())
                .containsExactly("row", "FY2024", "FY2025", "S1", "column4");
    }

    @Test
    void barsAndEventsBecomeRows() {
        Bar bar = new Bar(new Plain("検討"), TimelineFigure.Line.PLANNED, FiscalSpan.of("FY2022..FY2023"), Optional.of(40), Tone.NEUTRAL,
                Optional.empty());
        Event event = new Event(new Plain("開始"), FiscalPeriod.month(2023, 4),
                new Content.Judgement(new Plain("達成"), "◆", Tone.BEST), Optional.empty());
        Figure timeline = new TimelineFigure(CAPTION, FiscalSpan.of("FY2022..FY2024"), Granularity.QUARTER, Optional.empty(),
                List.of(new Lane(Heading.of(new Plain("①")), List.of(bar), List.of(event))), List.of());

        assertThat(Drawn.japanese(timeline)).containsExactly(List.of("", "①", "検討", "計画", "令和4年度～令和5年度", "", "40 %"),
                List.of("", "①", "開始", "節目", "令和5年4月", "◆ 達成", ""));
    }

    @Test
    void branchesNameWhatTheyBelongTo() {
        Branch leaf = new Branch("b", new Plain("子"), Optional.of("1"), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        Branch root = new Branch("a", new Plain("親"), Optional.empty(), Optional.of(new Plain("詳細")), Optional.empty(), Optional.empty(),
                List.of(leaf));
        Figure tree = new TreeFigure(CAPTION, TreeFigure.Layout.DOWNWARD, List.of(root), List.of());

        assertThat(Drawn.japanese(tree)).containsExactly(List.of("1", "", "親", "詳細", ""), List.of("2", "1", "子", "", "親"));
    }

    @Test
    void aPageIsTheTablesOfItsParts() {
        Figure text = new TextFigure(CAPTION, List.of(new Block.Title(new Plain("概要"), 1), new Block.Paragraph(new Plain("文")),
                new Block.Items(List.of(new Plain("一"), new Plain("二"))), new Block.Fact(new Plain("所管"), Cell.text("総務課"))));
        Figure number = new NumberFigure(CAPTION, Cell.count(12), Tone.GOOD, Optional.empty(), Optional.of(Cell.count(9)));

        assertThat(Drawn.japanese(new PageFigure(CAPTION, List.of(text, number)))).containsExactly(List.of("概要", ""), List.of("", "文"),
                List.of("", "一"), List.of("", "二"), List.of("所管", "総務課"), List.of("12", "", "9"));
    }
}
