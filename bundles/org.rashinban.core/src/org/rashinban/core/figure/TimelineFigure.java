package org.rashinban.core.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;

/**
 * Bars and events along the calendar.
 *
 * @param axis  what is shown; never open-ended
 * @param scale the length of one step of the axis
 * @param asOf  where to draw the line of progress (イナズマ線)
 */
public record TimelineFigure(Caption caption, FiscalSpan axis, Granularity scale, Optional<LocalDate> asOf, List<Lane> lanes,
        List<Dependency> dependencies) implements Figure {

    public record Lane(Heading heading, List<Bar> bars, List<Event> events) {

        public Lane {
            bars = List.copyOf(bars);
            events = List.copyOf(events);
        }
    }

    /** Which of several bars of one lane this is; the first plan of what was planned anew only once is the earlier one. */
    public enum Line {
        PLANNED, ACTUAL, EARLIER, FIRST
    }

    /**
     * @param span        may be open-ended
     * @param percentDone where somebody reported it
     */
    public record Bar(Localized label, Line line, FiscalSpan span, Optional<Integer> percentDone, Tone tone, Optional<String> behind) {
    }

    /** @param state on the day of judgement; its symbol stands in the calendar */
    public record Event(Localized label, FiscalPeriod at, Content.Judgement state, Optional<String> behind) {
    }

    /** Identifiers of what must come first and of what waits for it. */
    public record Dependency(String first, String then) {
    }

    public TimelineFigure {
        lanes = List.copyOf(lanes);
        dependencies = List.copyOf(dependencies);
        if (axis.isOpen()) {
            throw new IllegalArgumentException("An axis must end");
        }
    }
}
