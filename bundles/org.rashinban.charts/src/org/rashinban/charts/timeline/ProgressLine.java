package org.rashinban.charts.timeline;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.model.period.FiscalPeriod;

/** The line of progress (イナズマ線): straight down on the day, bent to the left where work is behind and to the right where it is ahead. */
final class ProgressLine {

    private static final double WIDTH = 1.4;

    private final Progress progress;
    private final Path2D line = new Path2D.Double();

    ProgressLine(Progress progress, double top) {
        this.progress = progress;
        line.moveTo(progress.x(), top);
    }

    void through(List<Item> items, double laneTop, double laneBottom) {
        line.lineTo(progress.x(), laneTop);
        for (Item item : items) {
            item.bar().flatMap(progress::reached).ifPresent(reached -> bend(reached, item, laneTop));
        }
        line.lineTo(progress.x(), laneBottom);
    }

    private void bend(double reached, Item item, double laneTop) {
        double y = laneTop + item.y();
        line.lineTo(progress.x(), y);
        line.lineTo(reached, laneTop + item.middle());
        line.lineTo(progress.x(), y + Item.ROW);
    }

    void draw(Paper paper) {
        paper.outline(line, paper.ink(Ink.MARK), WIDTH);
    }

    /** Above the calendar. */
    void drawName(Paper paper, double y) {
        TextBlock name = paper.medium().line(TimelineTexts.CATALOGUE.sentence("asOf", FiscalPeriod.day(progress.day())), Style.SMALL);
        TimeAxis axis = progress.axis();
        double x = Math.clamp(progress.x() - name.width() / 2, axis.left(), Math.max(axis.left(), axis.right() - name.width()));
        paper.text(name, new Rectangle2D.Double(x, y, name.width(), name.height()), Align.START, paper.ink(Ink.MARK));
    }

    /** As it looks in the key. */
    static void sample(Paper paper, Rectangle2D box) {
        Path2D line = new Path2D.Double();
        line.moveTo(box.getCenterX(), box.getMinY());
        line.lineTo(box.getMaxX(), box.getMinY() + box.getHeight() / 3);
        line.lineTo(box.getX(), box.getMinY() + box.getHeight() * 2 / 3);
        line.lineTo(box.getCenterX(), box.getMaxY());
        paper.outline(line, paper.ink(Ink.MARK), WIDTH);
    }
}
