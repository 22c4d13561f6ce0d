package org.rashinban.core.figure.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.model.Edition;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** The years that a timeline shows. */
final class Axis {

    private Axis() {
    }

    /** Whole fiscal years around the plan and all that is drawn; without any, the year of judgement. */
    static FiscalSpan of(Edition edition, List<Lane> lanes, LocalDate asOf) {
        Stream<FiscalSpan> spans = Stream.concat(Stream.ofNullable(edition.getSpan()),
                lanes.stream().flatMap(lane -> lane.bars().stream()).map(Bar::span));
        return of(spans, lanes.stream().flatMap(lane -> lane.events().stream()).map(Event::at), asOf);
    }

    static FiscalSpan of(Stream<FiscalSpan> spans, Stream<FiscalPeriod> events, LocalDate asOf) {
        Stream<FiscalPeriod> ends = spans.flatMap(span -> Stream.concat(Stream.of(span.from()), span.to().stream()));
        List<FiscalPeriod> years = Stream.concat(ends, events).map(period -> period.at(Granularity.FISCAL_YEAR)).sorted().toList();
        FiscalPeriod now = FiscalPeriod.containing(asOf, Granularity.FISCAL_YEAR);
        return years.isEmpty() ? FiscalSpan.between(now, now) : FiscalSpan.between(years.getFirst(), years.getLast());
    }
}
