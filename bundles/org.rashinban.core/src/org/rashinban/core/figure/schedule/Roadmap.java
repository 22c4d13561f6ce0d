package org.rashinban.core.figure.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MilestonePlaces;
import org.rashinban.core.figure.MilestoneStanding;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.Node;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** ロードマップ: the bars of each action along the years, what they were and how far they are. */
public final class Roadmap extends EditionFigure {

    public Roadmap() {
        super("roadmap", Texts.CATALOGUE, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Node root = choices.find(Parameters.ELEMENT).<Node>map(element -> element).orElse(edition);
        MilestonePlaces milestones = MilestonePlaces.of(edition);
        MilestoneStanding standing = new MilestoneStanding(context.asOf());
        List<Lane> lanes = Stream.concat(Stream.of(root), Elements.of(root))
                .flatMap(node -> lanes(node, milestones.at(node), context.asOf(), standing)).toList();
        long undated = Stream.concat(Stream.of(root), Elements.of(root)).flatMap(node -> node.getBars().stream())
                .filter(bar -> bar.getSpan() == null).count();
        Caption caption = caption(choices, lanes.isEmpty());
        List<Dependency> dependencies = Stream.concat(Stream.of(root), Elements.of(root)).flatMap(node -> node.getBars().stream())
                .flatMap(bar -> bar.getDependsOn().stream()
                        .map(first -> new Dependency(String.valueOf(first.getId()), String.valueOf(bar.getId()))))
                .toList();
        List<Sentence> notes = new ArrayList<>(standing.notes(Stream.concat(Stream.of(root), Elements.of(root))
                .flatMap(node -> milestones.at(node).stream()).filter(milestone -> milestone.getPeriod() != null)));
        if (undated > 0) {
            notes.add(said("roadmap.undated", undated));
        }
        return new TimelineFigure(caption.with(notes),
                Axis.of(edition, lanes, context.asOf()), Granularity.QUARTER, Optional.of(context.asOf()), lanes, dependencies);
    }

    /** One lane a row of the roadmap; bars that name no row share one. */
    private Stream<Lane> lanes(Node node, List<Milestone> milestones, LocalDate asOf, MilestoneStanding standing) {
        Map<String, List<RoadmapBar>> rows = new LinkedHashMap<>();
        node.getBars().forEach(bar -> rows.computeIfAbsent(bar.getRow() == null ? "" : bar.getRow(), row -> new ArrayList<>()).add(bar));
        List<Event> events = milestones.stream().filter(milestone -> milestone.getPeriod() != null)
                .map(milestone -> Milestones.event(milestone, standing)).toList();
        if (rows.isEmpty() && !events.isEmpty()) {
            rows.put("", List.of());
        }
        Heading heading = Elements.heading(node);
        Optional<Localized> above = node instanceof Element element && element.eContainer() instanceof Element parent
                ? Optional.of(Elements.heading(parent).title()) : Optional.empty();
        List<Lane> lanes = new ArrayList<>();
        rows.forEach((row, bars) -> lanes.add(new Lane(above.map(heading::group).orElse(heading),
                bars.stream().flatMap(bar -> bars(bar, asOf)).toList(), lanes.isEmpty() ? events : List.of())));
        return lanes.stream();
    }

    /** What was planned first and last before, what is planned now and what came of it. */
    private Stream<Bar> bars(RoadmapBar bar, LocalDate asOf) {
        Localized label = new Plain(bar.getLabel() == null ? "" : bar.getLabel());
        Optional<String> id = Optional.ofNullable(bar.getId());
        List<FiscalSpan> before = bar.getBaselines().stream().map(BarBaseline::getSpan).filter(span -> span != null).distinct()
                .filter(span -> !span.equals(bar.getSpan())).toList();
        Stream<Bar> first = before.size() < 2 ? Stream.empty()
                : Stream.of(new Bar(label, Line.FIRST, before.getFirst(), Optional.empty(), Tone.NEUTRAL, id));
        Stream<Bar> earlier = before.isEmpty() ? Stream.empty()
                : Stream.of(new Bar(label, Line.EARLIER, before.getLast(), Optional.empty(), Tone.NEUTRAL, id));
        Stream<Bar> planned = Stream.ofNullable(bar.getSpan()).map(span -> new Bar(label, Line.PLANNED, span,
                Optional.ofNullable(bar.getPercentDone()), Slip.tone(bar, asOf), id));
        Stream<Bar> actual = Stream.ofNullable(bar.getActual())
                .map(span -> new Bar(label, Line.ACTUAL, span, Optional.empty(), Tone.NEUTRAL, id));
        return Stream.of(first, earlier, planned, actual).flatMap(bars -> bars);
    }
}
