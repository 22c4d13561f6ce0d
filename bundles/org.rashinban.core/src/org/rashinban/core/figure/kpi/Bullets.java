package org.rashinban.core.figure.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tones;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
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
        List<Heading> categories = shown.stream().map(Bullets::heading).toList();
        List<Series> series = new ArrayList<>(Arrays.stream(Status.values())
                .filter(status -> shown.stream().anyMatch(evaluation -> evaluation.status() == status))
                .map(status -> reached(status, shown)).toList());
        series.add(new Series("target", said("trend.target"), Role.TARGET, Optional.empty(),
                shown.stream().map(evaluation -> Point.of(WHOLE)).toList()));
        int without = evaluations.size() - shown.size();
        Caption caption = captionOfKpis(choices, shown.isEmpty());
        return new SeriesFigure(without == 0 || shown.isEmpty() ? caption : caption.with(List.of(said("kpi-bullets.without", without))),
                Shape.BULLETS, categories, "%", series, Optional.empty());
    }

    /** A bar for each KPI of the status, none for the others. */
    private static Series reached(Status status, List<Evaluation> shown) {
        return new Series(status.name(), status, Role.PART, Optional.of(Tones.tone(status)), shown.stream()
                .map(evaluation -> evaluation.status() == status
                        ? Point.of(Amount.of(evaluation.achievement().orElseThrow())).behind(evaluation.kpi().getId())
                        : Point.missing(Gap.NONE))
                .toList());
    }

    /** With the year of a target that is not due yet: half of it may be right on schedule. */
    private static Heading heading(Evaluation evaluation) {
        Kpi kpi = evaluation.kpi();
        Plain title = new Plain(String.valueOf(kpi.getTitle()));
        Localized named = KpiRows.dueLater(evaluation)
                .<Localized>map(year -> Texts.CATALOGUE.sentence("kpi-bullets.later", title, year)).orElse(title);
        return Heading.of(named, kpi).code(kpi.getCode());
    }
}
