package org.rashinban.core.figure.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** How the KPIs of each pillar stand: one bar a pillar, one part a status. */
public final class StatusByPart implements FigureProvider {

    @Override
    public String id() {
        return "status-by-part";
    }

    @Override
    public Localized title() {
        return Texts.CATALOGUE.sentence("status.title");
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Parameters.PLAN, Parameters.EDITION, Parameters.PERIOD);
    }

    @Override
    public Figure figure(FigureContext context, Choices choices) {
        Edition edition = choices.get(Parameters.EDITION);
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        RollUp whole = context.rollUps(period).of(edition);
        List<RollUp> parts = parts(whole);
        List<Heading> categories = parts.stream().map(part -> Heading.of(Names.of(part.node()), part.node())).toList();
        List<Series> series = Arrays.stream(Status.values()).filter(status -> whole.summary().count(status) > 0)
                .map(status -> series(status, parts)).toList();
        List<Sentence> notes = new ArrayList<>(List.of(whole.said()));
        if (parts.isEmpty()) {
            notes = List.of(Texts.CATALOGUE.sentence("noKpis"));
        }
        Caption caption = Caption.of(title(), Texts.CATALOGUE.sentence("subject", edition.getTitle(), period)).with(notes);
        return new SeriesFigure(caption, Shape.STACKED_BARS, categories, "", series, Optional.empty());
    }

    /** The uppermost level that has several parts: a single direction above all others tells nothing. */
    private static List<RollUp> parts(RollUp node) {
        List<RollUp> parts = node.children().stream().filter(part -> part.summary().total() > 0).toList();
        return parts.size() == 1 && !parts(parts.getFirst()).isEmpty() ? parts(parts.getFirst()) : parts;
    }

    private static Series series(Status status, List<RollUp> parts) {
        Stream<Point> points = parts.stream()
                .map(part -> Point.of(Amount.of(part.summary().count(status))).behind(part.node().getId()));
        return new Series(status.name(), status, Role.PART, Optional.of(Tones.tone(status)), points.toList());
    }
}
