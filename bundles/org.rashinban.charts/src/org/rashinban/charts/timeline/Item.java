package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.rashinban.charts.text.TextBlock;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;

/**
 * A bar or an event with its label, placed in its lane; y counts from the top of the lane.
 *
 * @param from     where the mark begins
 * @param to       where it ends
 * @param onMark   whether the label stands upon the mark
 */
record Item(Optional<Bar> bar, Optional<Event> event, double from, double to, TextBlock label, double labelX, double labelY, boolean onMark,
        double y) {

    static final double ROW = 18;

    double left() {
        return label.isEmpty() ? from : Math.min(from, labelX);
    }

    double right() {
        return label.isEmpty() ? to : Math.max(to, labelX + label.width());
    }

    double height() {
        return label.isEmpty() ? ROW : Math.max(ROW, labelY + label.height() + 2);
    }

    double middle() {
        return y + ROW / 2;
    }

    Item at(double top) {
        return new Item(bar, event, from, to, label, labelX, labelY, onMark, top);
    }

    Optional<String> behind() {
        return bar.map(Bar::behind).orElseGet(() -> event.flatMap(Event::behind));
    }

    Rectangle2D labelBox(double laneTop) {
        return new Rectangle2D.Double(labelX, laneTop + y + labelY, label.width(), label.height());
    }
}
