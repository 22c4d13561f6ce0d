package org.rashinban.charts.series;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;

/** What marks get besides their shape: an empty middle where a value is not exact, and an area to point at. */
final class Marks {

    private static final double REACH = 10;

    private final Plotted plotted;
    private final SeriesLook look;
    private final Paper paper;

    Marks(Plotted plotted, SeriesLook look, Paper paper) {
        this.plotted = plotted;
        this.look = look;
        this.paper = paper;
    }

    void finish(List<Mark> marks) {
        for (Mark mark : marks) {
            boolean inexact = plotted.point(mark.series(), mark.category()).amount().filter(Marks::isInexact).isPresent();
            if (inexact && plotted.kind(mark.series()) == Kind.LINE && look.hasMarks(mark.series())) {
                Dots.hollow(paper, mark.shape(), look.colour(mark.series()));
            }
            if (plotted.kind(mark.series()) == Kind.LEVEL && plotted.of(Kind.LINE).isEmpty()) {
                level(mark);
            }
            paper.area(reachable(mark.shape()), plotted.point(mark.series(), mark.category()).behind(),
                    plotted.tip(mark.series(), mark.category()));
        }
    }

    /** Once more, on ground of its own: it must be seen on the bars that it crosses. */
    private void level(Mark mark) {
        BasicStroke stroke = look.stroke(mark.series());
        paper.outline(mark.shape(), paper.ink(Ink.PAPER), stroke.getLineWidth() + 2);
        paper.outline(mark.shape(), look.colour(mark.series()), stroke);
    }

    private static boolean isInexact(Amount amount) {
        return amount.is(Qualifier.ABOUT) || amount.is(Qualifier.ESTIMATE);
    }

    /** Large enough to be pointed at. */
    private static Shape reachable(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        double wide = Math.max(REACH, box.getWidth());
        double high = Math.max(REACH, box.getHeight());
        return wide == box.getWidth() && high == box.getHeight() ? shape
                : new Rectangle2D.Double(box.getCenterX() - wide / 2, box.getCenterY() - high / 2, wide, high);
    }
}
