package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;

/** Which bar means what; nothing where all are plans. */
final class Key {

    private static final double SAMPLE = 20;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;

    private final Medium medium;
    private final List<Line> lines;

    Key(TimelineFigure figure, Medium medium) {
        this.medium = medium;
        List<Line> used = Arrays.stream(Line.values())
                .filter(line -> figure.lanes().stream().flatMap(lane -> lane.bars().stream()).anyMatch(bar -> bar.line() == line)).toList();
        lines = used.size() < 2 ? List.of() : used;
    }

    double height() {
        return lines.isEmpty() ? 0 : medium.line("0", Style.SMALL).height() + GAP;
    }

    void draw(Paper paper, double left, double y) {
        double x = left;
        for (Line line : lines) {
            TextBlock name = medium.line(TimelineTexts.CATALOGUE.sentence("line." + line), Style.SMALL);
            double middle = y + name.height() / 2;
            Rectangle2D box = new Rectangle2D.Double(x, middle - 4, SAMPLE, 8);
            switch (line) {
                case PLANNED -> {
                    paper.fill(box, ItemPainter.planned(Tone.NEUTRAL, paper.look()));
                    paper.outline(box, ItemPainter.done(Tone.NEUTRAL, paper.look()), 0.8);
                }
                case ACTUAL -> paper.fill(new Rectangle2D.Double(x, middle - 3, SAMPLE, 6), paper.ink(Ink.ACTUAL));
                case EARLIER, FIRST -> ItemPainter.hollow(paper, new Rectangle2D.Double(x, middle - 3, SAMPLE, 6));
            }
            paper.text(name, new Rectangle2D.Double(x + SAMPLE + GAP, y, name.width(), name.height()), Align.START, paper.ink(Ink.TEXT));
            x += SAMPLE + GAP + name.width() + BETWEEN;
        }
    }
}
