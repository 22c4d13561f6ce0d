package org.rashinban.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.rashinban.charts.paper.Area;

/** Goes by keys through the marks of a figure behind which something stands, line by line as one reads. */
final class MarkCursor {

    private static final double SAME_LINE = 4;

    private Optional<DrawnFigure> figure = Optional.empty();
    private List<Area> marks = List.of();
    private int at = -1;

    void show(Optional<DrawnFigure> drawn) {
        figure = drawn;
        marks = drawn.map(DrawnFigure::areas).orElse(List.of()).stream().filter(area -> area.behind().isPresent())
                .sorted(Comparator.comparingDouble((Area area) -> Math.floor(area.shape().getBounds2D().getY() / SAME_LINE))
                        .thenComparingDouble(area -> area.shape().getBounds2D().getX()))
                .toList();
        at = -1;
    }

    Optional<Area> current() {
        return at < 0 ? Optional.empty() : Optional.of(marks.get(at));
    }

    void first() {
        at = marks.isEmpty() ? -1 : 0;
    }

    void last() {
        at = marks.size() - 1;
    }

    void step(int by) {
        if (!marks.isEmpty()) {
            at = Math.clamp((long) at + by, 0, marks.size() - 1);
        }
    }

    /** Where the current mark stands in the window. */
    Optional<Rectangle> bounds() {
        return current().map(area -> {
            double unit = figure.orElseThrow().unit();
            Rectangle2D bounds = area.shape().getBounds2D();
            return new Rectangle((int) (bounds.getX() * unit), (int) (bounds.getY() * unit), (int) Math.ceil(bounds.getWidth() * unit),
                    (int) Math.ceil(bounds.getHeight() * unit));
        });
    }
}
