package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.forecast.Forecast;
import org.rashinban.core.forecast.Forecast.Interval;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** KPI一覧: what was aimed at and reached in a period, the grade with its reason, and where it is heading. */
public final class KpiList extends EditionFigure {

    public KpiList() {
        super("kpi-list", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(), Parameters.DEPARTMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        TableBuilder table = table().text("code", 4).text("kpi", 19).text("owner", 11).number("baseline", 6).number("target", 7)
                .number("actual", 7).number("achievement", 5).judgement("status", 5).judgement("grade", 10).text("why", 25)
                .text("forecast", 17);
        Set<Sentence> notes = new LinkedHashSet<>();
        YearNotes years = new YearNotes();
        KpiRows.of(KpiChoice.scope(edition, choices), kpi -> KpiChoice.isOf(kpi, choices)).forEach(group -> {
            table.heading(group.level(), KpiRows.title(group.node()));
            for (Kpi kpi : group.kpis()) {
                Evaluation evaluation = context.evaluation(kpi, period);
                table.row(group.level() + 1, row(context, evaluation, group, notes));
                // How a number is judged tells what it is the number of.
                if (evaluation.target().isEmpty()) {
                    years.add(context, evaluation);
                }
            }
        });
        return table
                .build(captionOfKpis(choices, table.isEmpty()).with(Stream.concat(years.sentences().stream(), notes.stream()).toList()));
    }

    private List<Cell> row(FigureContext context, Evaluation evaluation, KpiRows.Group group, Set<Sentence> notes) {
        Kpi kpi = evaluation.kpi();
        String unit = Optional.ofNullable(kpi.getUnit()).orElse("");
        return List.of(
                Cell.text(kpi.getCode()).behind(kpi),
                KpiRows.title(kpi, group.node()),
                KpiRows.owners(kpi),
                quantity(KpiValues.baseline(Kpis.root(kpi)), unit, Kpis.root(kpi).getBaseline() == null ? Gap.NONE : Gap.UNKNOWN),
                KpiRows.targetInTime(evaluation, unit),
                KpiRows.judged(context, evaluation),
                quantity(KpiRows.achievement(evaluation).map(Amount::of), "%", Gap.NONE),
                Cell.of(Tones.of(evaluation.status())),
                evaluation.grade().map(grade -> Cell.of(Tones.of(grade))).orElse(Cell.EMPTY),
                Cell.words(evaluation.why()).with(evaluation.notes()),
                forecast(context, kpi, notes));
    }

    private static Cell quantity(Optional<Amount> amount, String unit, Gap otherwise) {
        return Cell.of(Content.of(amount, unit, otherwise));
    }

    private static Composed told(Forecast.Projected projected, String unit) {
        return Composed.of(projected.brief(unit), new Part("year", Cell.period(projected.year())),
                new Part("", Cell.number(projected.value(), unit)), new Part("low", end(projected, Interval::low, unit)),
                new Part("high", end(projected, Interval::high, unit)),
                new Part("probability", Cell.number(BigDecimal.valueOf(projected.share()), "%")),
                new Part("method", Cell.words(projected.method())), new Part("values", Cell.count(projected.points().size())));
    }

    private static Cell end(Forecast.Projected projected, Function<Interval, BigDecimal> end, String unit) {
        return projected.interval().map(between -> Cell.number(end.apply(between), unit)).orElse(Cell.EMPTY);
    }

    /** How all of them were calculated is told once, above the list. */
    private Cell forecast(FigureContext context, Kpi kpi, Set<Sentence> notes) {
        Optional<FiscalPeriod> end = KpiRows.end(kpi);
        return end.<Cell>map(year -> switch (context.forecaster().forecast(kpi, year, context.asOf())) {
            case Forecast.Projected projected -> {
                notes.add(said("kpi-list.forecast", projected.share()));
                if (projected.isCut()) {
                    notes.add(said("kpi-list.limit"));
                }
                if (projected.interval().isEmpty()) {
                    notes.add(said("kpi-list.noInterval"));
                }
                yield Cell.words(told(projected, KpiRows.unit(kpi)));
            }
            case Forecast.None none -> Cell.EMPTY.with(List.of(none.brief()));
        }).orElse(Cell.EMPTY);
    }
}
