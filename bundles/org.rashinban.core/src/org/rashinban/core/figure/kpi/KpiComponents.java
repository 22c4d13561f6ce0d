package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.kpi.KpiYear.Stated;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Component;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;

/**
 * What a KPI is made of, year by year, beside its total. Of two ways to take it apart only one is stacked: what was there and
 * what came new, else the parts; and the total is never stacked on them.
 */
public final class KpiComponents extends EditionFigure {

    public KpiComponents() {
        super("kpi-components", Texts.CATALOGUE, Parameters.KPI);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Kpi kpi = Kpis.root(choices.get(Parameters.KPI));
        List<Component> stacked = stacked(kpi);
        if (stacked.isEmpty()) {
            // Its total alone is the trend, where targets and reports are told apart.
            Caption caption = new Caption(title(), Optional.of(Names.of(kpi)), List.of(said("empty.kpi-components")));
            return new SeriesFigure(caption, Shape.STACKED_COLUMNS, List.of(), KpiRows.unit(kpi), List.of(), Optional.empty());
        }
        List<FiscalPeriod> years = KpiRows.years(context, kpi);
        List<Stated> stated = years.stream().map(year -> KpiYear.stated(context, kpi, year)).toList();
        List<Series> series = new ArrayList<>();
        stacked.forEach(
                component -> series.add(new Series(String.valueOf(component.getCode()), new Plain(String.valueOf(component.getName())),
                        Role.PART, Optional.empty(),
                        stated.stream().map(at -> at.part(component).orElseGet(() -> Point.missing(Gap.NONE)).planned(at.planned()))
                                .toList())));
        series.add(new Series("total", said("total"), Role.TOTAL, Optional.empty(), stated.stream().map(KpiComponents::total).toList()));
        List<FiscalPeriod> planned = IntStream.range(0, years.size()).filter(at -> stated.get(at).isPlan()).mapToObj(years::get).toList();
        Caption caption = new Caption(title(), Optional.of(Names.of(kpi)),
                planned.isEmpty() ? List.of() : List.of(said("planned", planned)));
        return new SeriesFigure(caption, Shape.STACKED_COLUMNS, years.stream().map(Heading::of).toList(), KpiRows.unit(kpi), series,
                stated.stream().flatMap(year -> year.amount().stream()).map(Amount::value).max(BigDecimal::compareTo)
                        .map(highest -> Scale.upTo(highest.doubleValue())));
    }

    private static List<Component> stacked(Kpi kpi) {
        Set<ComponentRole> roles = kpi.getComponents().stream().anyMatch(component -> component.getRole() == ComponentRole.INCREMENT)
                ? Set.of(ComponentRole.OPENING, ComponentRole.INCREMENT) : Set.of(ComponentRole.PART);
        return kpi.getComponents().stream().filter(component -> roles.contains(component.getRole())).toList();
    }

    private static Point total(Stated stated) {
        return stated.amount().map(Point::of).orElseGet(() -> Point.missing(Gap.NONE)).behind(stated.behind()).planned(stated.planned());
    }
}
