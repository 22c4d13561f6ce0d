package org.rashinban.charts.timeline;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Line;

/** The day of judgement in the calendar, and how far the work of each bar is then. */
record Progress(TimeAxis axis, LocalDate day) {

    double x() {
        return axis.x(day.plusDays(1));
    }

    /** Only where somebody reported it. Work that should not have begun yet, or that is finished, is neither behind nor ahead. */
    Optional<Double> reached(Bar bar) {
        return bar.percentDone().filter(percent -> bar.line() == Line.PLANNED).map(percent -> {
            double done = Math.clamp(percent, 0, 100) / 100.0;
            double start = axis.start(bar.span());
            double end = axis.end(bar.span());
            boolean notYet = done == 0 && start >= x();
            boolean finished = done == 1 && end <= x();
            return notYet || finished ? x() : start + done * (end - start);
        });
    }

    /** What the line of progress takes up in the row of a bar. */
    Extent taken(Bar bar) {
        return Extent.between(x(), reached(bar).orElse(x()));
    }
}
