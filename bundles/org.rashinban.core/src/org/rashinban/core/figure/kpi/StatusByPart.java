package org.rashinban.core.figure.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.Parts;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.model.Edition;
import org.rashinban.model.amount.Amount;

/** How the KPIs of each pillar stand: one bar a pillar, one part a status. */
public final class StatusByPart extends EditionFigure {

    public StatusByPart() {
        super("status-by-part", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Parts parts = Parts.of(KpiChoice.scope(edition, choices), context.rollUps(choices.get(Parameters.PERIOD)));
        List<Series> series = Arrays.stream(Status.values()).filter(status -> parts.whole().summary().count(status) > 0)
                .map(status -> series(status, parts.parts())).toList();
        Caption caption = parts.parts().isEmpty() ? captionOfKpis(choices, true) : caption(choices).with(List.of(parts.said()));
        return new SeriesFigure(caption, Shape.STACKED_BARS, parts.headings(), "", series, Optional.empty());
    }

    private static Series series(Status status, List<RollUp> parts) {
        Stream<Point> points = parts.stream()
                .map(part -> Point.of(Amount.of(part.summary().count(status))).behind(part.node().getId()));
        return new Series(status.name(), status, Role.PART, Optional.of(Tones.tone(status)), points.toList());
    }
}
