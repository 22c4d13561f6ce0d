package org.rashinban.core.figure.kpi;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.rollup.Summary;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** The mean achievement of each strategy, beside that of the year before. */
public final class Radar extends EditionFigure {

    public Radar() {
        super("strategy-radar", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional());
    }

    @Override
    public boolean isComparable() {
        return false;
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        List<Element> parts =
                parts(edition, choices.find(Parameters.ELEMENT)).stream().filter(part -> !KpiScope.of(part).isEmpty()).toList();
        Series actual = series("actual", Role.ACTUAL, period, context, parts);
        Series previous = series("previous", Role.PREVIOUS, period.yearBefore(), context, parts);
        if (isEmpty(actual) && isEmpty(previous)) {
            return new SeriesFigure(captionOfKpis(choices, true), Shape.RADAR, List.of(), "%", List.of(), Optional.empty());
        }
        // A year of which nothing is known is said once, not at every part.
        Caption caption = isEmpty(previous) && !isEmpty(actual)
                ? caption(choices).with(List.of(said("strategy-radar.unknown", period.yearBefore())))
                : caption(choices);
        List<Series> series = isEmpty(previous) ? List.of(actual) : List.of(actual, previous);
        return new SeriesFigure(caption, Shape.RADAR, parts.stream().map(Elements::heading).toList(), "%", series,
                Optional.of(new Scale(0, 100, 25)));
    }

    /** The strategies, or those of an element; one below them stands for itself. */
    private static List<Element> parts(Edition edition, Optional<Element> chosen) {
        List<Element> strategies = Elements.strategies(edition);
        return chosen.map(element -> {
            List<Element> within = strategies.stream().filter(strategy -> Contents.upwards(strategy).anyMatch(element::equals)).toList();
            return within.isEmpty() ? List.of(element) : within;
        }).orElse(strategies);
    }

    private static boolean isEmpty(Series series) {
        return series.points().stream().allMatch(point -> point.amount().isEmpty());
    }

    private static Series series(String id, Role role, FiscalPeriod period, FigureContext context, List<Element> parts) {
        RollUps rollUps = context.rollUps(period);
        List<Point> points = parts.stream().map(part -> mean(rollUps.of(part).summary()).behind(part.getId())).toList();
        return new Series(id, period, role, Optional.empty(), points);
    }

    private static Point mean(Summary part) {
        return part.achievement().value().map(Amount::of).map(Point::of).orElseGet(() -> Point.missing(Tones.gap(part)));
    }
}
