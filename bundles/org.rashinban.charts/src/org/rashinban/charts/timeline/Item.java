package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;

/**
 * A bar or an event with its label, placed in its lane; y counts from the top of the lane.
 *
 * @param mark where it begins and ends
 * @param bend where the line of progress leaves its straight way for it
 */
record Item(Optional<Bar> bar, Optional<Event> event, Extent mark, LabelPlace label, Optional<Extent> bend, double y) {

    static final double ROW = 18;

    double from() {
        return mark.from();
    }

    double to() {
        return mark.to();
    }

    double left() {
        double left = bend.map(line -> Math.min(line.from(), from())).orElse(from());
        return label.text().isEmpty() ? left : Math.min(left, label.x());
    }

    double right() {
        double right = bend.map(line -> Math.max(line.to(), to())).orElse(to());
        return label.text().isEmpty() ? right : Math.max(right, label.x() + label.width());
    }

    double height() {
        return label.text().isEmpty() ? ROW : Math.max(ROW, label.y() + label.text().height() + 2);
    }

    double middle() {
        return y + ROW / 2;
    }

    Item at(double top) {
        return new Item(bar, event, mark, label, bend, top);
    }

    Optional<String> behind() {
        return bar.map(Bar::behind).orElseGet(() -> event.flatMap(Event::behind));
    }

    Rectangle2D labelBox(double laneTop) {
        return new Rectangle2D.Double(label.x(), laneTop + y + label.y(), label.width(), label.text().height());
    }
}
