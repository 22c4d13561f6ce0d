package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** A rate in per cent and what is left of the whole, year by year: 35 : 65, then 70 : 30. */
public final class KpiShare extends EditionFigure {

    /** As any period is named; without it all years are shown. */
    static final Parameter<FiscalPeriod> UNTIL = new Parameter<>("until", FiscalPeriod.class, Texts.CATALOGUE.sentence("parameter.until"),
            false, Parameters.PERIOD.reading(), (context, before) -> Optional.empty());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    /** @param year in which the rate is stated */
    private record Stated(FiscalPeriod year, KpiYear.Stated value) {

        Amount amount() {
            return value.amount().orElseThrow();
        }

        boolean isShare() {
            return value.amount().map(Amount::value).filter(rate -> rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0).isPresent();
        }

        Point point(Function<Amount, Amount> side) {
            return Point.of(side.apply(amount())).behind(value.behind()).planned(value.planned());
        }
    }

    public KpiShare() {
        super("kpi-share", Texts.CATALOGUE, Parameters.KPI, UNTIL);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Kpi kpi = Kpis.root(choices.get(Parameters.KPI));
        Optional<FiscalPeriod> until = choices.find(UNTIL);
        boolean percent = PERCENT.equals(kpi.getUnit());
        List<Stated> stated = KpiRows.years(context, kpi).stream()
                .filter(year -> percent && until.filter(end -> end.last().isBefore(year.last())).isEmpty())
                .map(year -> new Stated(year, KpiYear.stated(context, kpi, year))).filter(Stated::isShare).toList();
        List<Series> series = stated.isEmpty() ? List.of() : List.of(
                new Series("reached", said("kpi-share.reached"), Role.PART, Optional.empty(),
                        stated.stream().map(at -> at.point(rate -> rate)).toList()),
                new Series("rest", said("kpi-share.rest"), Role.PART, Optional.of(Tone.NEUTRAL),
                        stated.stream().map(at -> at.point(rate -> rate.withValue(HUNDRED.subtract(rate.value())))).toList()));
        List<FiscalPeriod> planned = stated.stream().filter(at -> at.value().planned()).map(Stated::year).toList();
        List<Sentence> notes = stated.isEmpty() ? List.of(said("empty.kpi-share"))
                : planned.isEmpty() ? List.of() : List.of(said("planned", planned));
        Caption caption = new Caption(title(), Optional.of(Names.of(kpi)), notes);
        return new SeriesFigure(caption, Shape.SHARES, stated.stream().map(at -> Heading.of(at.year())).toList(), PERCENT, series,
                Optional.empty());
    }
}
