package org.rashinban.core.figure.kpi;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.Edition;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;

/** What share of its target each KPI has reached. */
public final class Bullets extends EditionFigure {

    private static final Amount WHOLE = Amount.of(100);

    public Bullets() {
        super("kpi-bullets", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(),
                Parameters.DEPARTMENT.optional());
    }

    /** By a target of the year or an earlier one, not by the first one that is still to come. */
    private static boolean isJudged(Evaluation evaluation) {
        return KpiRows.achievement(evaluation).isPresent() && KpiRows.laterBegin(evaluation).isEmpty();
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        List<Evaluation> evaluations = KpiChoice.of(edition, choices).stream().map(kpi -> context.evaluation(kpi, period)).toList();
        List<Evaluation> shown = evaluations.stream().filter(Bullets::isJudged).toList();
        List<Heading> categories = shown.stream().map(Evaluation::kpi)
                .map(kpi -> Heading.of(new Plain(String.valueOf(kpi.getTitle())), kpi).code(kpi.getCode())).toList();
        Series reached = new Series("achieved", said("column.achievement"), Role.ACTUAL, Optional.empty(), shown.stream()
                .map(evaluation -> Point.of(Amount.of(evaluation.achievement().orElseThrow())).behind(evaluation.kpi().getId())).toList());
        Series aim = new Series("target", said("trend.target"), Role.TARGET, Optional.empty(),
                shown.stream().map(evaluation -> Point.of(WHOLE)).toList());
        int without = evaluations.size() - shown.size();
        Caption caption = captionOfKpis(choices, shown.isEmpty());
        return new SeriesFigure(without == 0 || shown.isEmpty() ? caption : caption.with(List.of(said("kpi-bullets.without", without))),
                Shape.BULLETS,
                categories, "%",
                List.of(reached, aim), Optional.empty());
    }
}
