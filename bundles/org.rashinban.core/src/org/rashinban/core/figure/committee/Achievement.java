package org.rashinban.core.figure.committee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
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

/** The mean achievement of a plan, or of a part of it, in one number, beside that of the year before. */
public final class Achievement extends EditionFigure {

    public Achievement() {
        super("achievement", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(), Parameters.DEPARTMENT.optional());
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
        Optional<BigDecimal> before = context.rollUps(period.yearBefore()).summary(kpis).achievement().value();
        Cell value = now.achievement().value().map(mean -> Cell.number(mean, "%"))
                .orElseGet(() -> Cell.nothing(Tones.gap(now)));
        return new NumberFigure(caption(choices), value.behind(KpiChoice.scope(edition, choices)), Tone.NEUTRAL,
                Optional.of(now.total() == 0 ? noKpis(choices) : now.saidOfMean()),
                before.map(mean -> Cell.number(mean, "%")));
    }
}
