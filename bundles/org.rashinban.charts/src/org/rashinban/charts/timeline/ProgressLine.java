package org.rashinban.charts.timeline;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.model.period.FiscalPeriod;

/** The line of progress (イナズマ線): straight down on the day, bent to the left where work is behind and to the right where it is ahead. */
final class ProgressLine {

    private final TimeAxis axis;
    private final LocalDate day;
    private final Path2D line = new Path2D.Double();

    ProgressLine(TimeAxis axis, LocalDate day, double top) {
        this.axis = axis;
        this.day = day;
        line.moveTo(x(), top);
    }

    double x() {
        return axis.x(day.plusDays(1));
    }

    void through(List<Item> items, double laneTop, double laneBottom) {
        line.lineTo(x(), laneTop);
        for (Item item : items) {
            item.bar().filter(bar -> bar.line() == Line.PLANNED && bar.percentDone().isPresent())
                    .ifPresent(bar -> bend(bar, item, laneTop));
        }
        line.lineTo(x(), laneBottom);
    }

    private void bend(Bar bar, Item item, double laneTop) {
        double done = Math.clamp(bar.percentDone().orElse(0), 0, 100) / 100.0;
        double start = axis.start(bar.span());
        boolean notYet = done == 0 && start >= x();
        boolean finished = done == 1 && axis.end(bar.span()) <= x();
        double reached = notYet || finished ? x() : start + done * (axis.end(bar.span()) - start);
        double y = laneTop + item.y();
        line.lineTo(x(), y);
        line.lineTo(reached, laneTop + item.middle());
        line.lineTo(x(), y + Item.ROW);
    }

    void draw(Paper paper) {
        paper.outline(line, paper.ink(Ink.MARK), 1.4);
    }

    /** Above the calendar. */
    void drawName(Paper paper, double y) {
        TextBlock name = name(paper);
        double x = Math.clamp(x() - name.width() / 2, axis.left(), Math.max(axis.left(), axis.right() - name.width()));
        paper.text(name, new Rectangle2D.Double(x, y, name.width(), name.height()), Align.START, paper.ink(Ink.MARK));
    }

    private TextBlock name(Paper paper) {
        return paper.medium().line(TimelineTexts.CATALOGUE.sentence("asOf", FiscalPeriod.day(day)), Style.SMALL);
    }
}
