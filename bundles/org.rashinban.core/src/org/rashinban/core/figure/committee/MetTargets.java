package org.rashinban.core.figure.committee;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** How many KPIs have met their target, of those that could be judged. */
public final class MetTargets extends EditionFigure {

    public MetTargets() {
        super("met-targets", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(), Parameters.DEPARTMENT.optional());
    }

    @Override
    public boolean isComparable() {
        return false;
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        List<Kpi> kpis = KpiChoice.of(edition, choices);
        Summary now = context.rollUps(period).summary(kpis);
        Summary before = context.rollUps(period.yearBefore()).summary(kpis);
        Tone tone = now.assessed() == 0 ? now.total() == 0 ? Tone.NEUTRAL : Tone.OPEN
                : now.count(Status.NOT_MET) + now.count(Status.BEHIND) == 0 ? Tone.BEST : Tone.NEUTRAL;
        return new NumberFigure(caption(choices), met(now).behind(KpiChoice.scope(edition, choices)), tone,
                Optional.of(now.total() == 0 ? noKpis(choices) : now.said()),
                before.assessed() == 0 ? Optional.empty() : Optional.of(before(before)));
    }

    /** Beside how many it was counted among: they are not the same every year. */
    private Cell before(Summary before) {
        int met = before.count(Status.MET);
        return Cell.words(Composed.of(said("met-targets.before", before.assessed(), met), new Part("", Cell.count(met)),
                new Part("assessed", Cell.count(before.assessed()))));
    }

    /** Where nothing could be judged, none met is not known either: it is not zero. */
    private static Cell met(Summary now) {
        if (now.assessed() > 0) {
            return Cell.count(now.count(Status.MET));
        }
        return Cell.nothing(Tones.gap(now));
    }
}
