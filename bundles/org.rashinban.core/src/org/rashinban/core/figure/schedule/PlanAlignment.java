package org.rashinban.core.figure.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.Edition;
import org.rashinban.model.Identified;
import org.rashinban.model.Reference;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Plain;

/** 計画期間対照: the plan beside those that it refers to, each with its period. */
public final class PlanAlignment extends EditionFigure {

    public PlanAlignment() {
        super("plan-alignment", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Lane> lanes = new ArrayList<>();
        Optional.ofNullable(edition.getSpan()).ifPresent(span -> lanes.add(new Lane(heading(edition, edition.getTitle(), null),
                List.of(bar(edition, span, TimelineFigure.Line.PLANNED, span)), List.of())));
        List<Reference> dated = edition.getReferences().stream().filter(reference -> reference.getSpan() != null).toList();
        // Whoever issued several stands above all of them.
        dated.stream().map(reference -> Optional.ofNullable(reference.getIssuer())).distinct()
                .forEach(issuer -> dated.stream().filter(reference -> issuer.equals(Optional.ofNullable(reference.getIssuer())))
                        .forEach(reference -> lanes.add(lane(reference))));
        boolean alone = dated.isEmpty();
        Stream<FiscalSpan> years = Stream.concat(Stream.ofNullable(edition.getSpan()), dated.stream().map(PlanAlignment::drawn));
        Stream<FiscalPeriod> ends = dated.stream().map(Reference::getActualEnd).filter(end -> end != null);
        return new TimelineFigure(caption(choices, alone), Axis.of(years, ends, context.asOf()), Granularity.FISCAL_YEAR,
                Optional.empty(), lanes, List.of());
    }

    /** What the document shows of a period. */
    private static FiscalSpan drawn(Reference reference) {
        return Optional.ofNullable(reference.getDrawnSpan()).orElse(reference.getSpan());
    }

    /** The same, and what of the period lies beyond, to which no year is drawn. */
    private static FiscalSpan whole(Reference reference) {
        FiscalSpan drawn = drawn(reference);
        FiscalSpan whole = reference.getSpan();
        boolean earlier = whole.first().isBefore(drawn.first());
        boolean later = drawn.last().filter(end -> whole.last().map(end::isBefore).orElse(true)).isPresent();
        return new FiscalSpan(earlier ? whole.from() : drawn.from(), later ? whole.to() : drawn.to());
    }

    /** A plan may have ended before its time. */
    private static Lane lane(Reference reference) {
        Stream<Bar> planned = Stream.of(bar(reference, whole(reference), TimelineFigure.Line.PLANNED, reference.getSpan()));
        Stream<Bar> actual = Stream.ofNullable(reference.getActualEnd()).map(end -> FiscalSpan.between(reference.getSpan().from(), end))
                .map(span -> bar(reference, span, TimelineFigure.Line.ACTUAL, span));
        return new Lane(heading(reference, reference.getTitle(), reference.getIssuer()), Stream.concat(planned, actual).toList(),
                List.of());
    }

    private static Heading heading(Identified what, String title, String issuer) {
        Heading heading = Heading.of(new Plain(String.valueOf(title)), what);
        return issuer == null ? heading : heading.group(new Plain(issuer));
    }

    private static Bar bar(Identified what, FiscalSpan drawn, TimelineFigure.Line line, FiscalSpan whole) {
        return new Bar(whole, line, drawn, Optional.empty(), Tone.NEUTRAL, Optional.ofNullable(what.getId()));
    }
}
