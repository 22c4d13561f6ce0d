package org.rashinban.core.figure.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.Tones;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** Every KPI in every fiscal year of the plan: how it stood. */
public final class HeatMap extends EditionFigure {

    public HeatMap() {
        super("kpi-heat-map", Texts.CATALOGUE, Parameters.ELEMENT.optional(), Parameters.DEPARTMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Kpi> kpis = KpiChoice.of(edition, choices);
        List<FiscalPeriod> years = years(context, edition, kpis);
        List<List<Cell>> cells =
                kpis.stream().map(kpi -> years.stream().map(year -> cell(context.evaluation(kpi, year), edition)).toList()).toList();
        List<Heading> rows =
                kpis.stream().map(kpi -> Heading.of(new Plain(String.valueOf(kpi.getTitle())), kpi).code(kpi.getCode())).toList();
        boolean blanks = cells.stream().flatMap(List::stream).anyMatch(cell -> cell.content().equals(Cell.EMPTY.content()));
        Caption caption = captionOfKpis(choices, kpis.isEmpty());
        return new MatrixFigure(blanks ? caption.with(List.of(said("kpi-heat-map.blank"))) : caption, rows,
                years.stream().map(Heading::of).toList(), cells);
    }

    /** Those of the plan with what it starts from. What was reported long before says nothing about it. */
    private static List<FiscalPeriod> years(FigureContext context, Edition edition, List<Kpi> kpis) {
        Stream<FiscalSpan> span = Stream.ofNullable(edition.getSpan()).filter(whole -> !whole.isOpen());
        List<FiscalPeriod> planned = Stream.concat(kpis.stream().flatMap(KpiRows::planned), span.flatMap(KpiRows::ends)).sorted().toList();
        return planned.isEmpty() ? kpis.stream().flatMap(kpi -> KpiRows.years(context, kpi).stream()).distinct().sorted().toList()
                : FiscalSpan.between(planned.getFirst(), planned.getLast()).periods(Granularity.FISCAL_YEAR).toList();
    }

    /** Whether the year is none of those of the plan, for which a target could be set. */
    private static boolean isOutside(Evaluation evaluation, Edition edition) {
        return Optional.ofNullable(edition.getSpan()).filter(span -> !span.overlaps(evaluation.period())).isPresent();
    }

    private Cell cell(Evaluation evaluation, Edition edition) {
        boolean nothing =
                evaluation.status() == Status.NO_TARGET || evaluation.status() == Status.TO_BE_SET && isOutside(evaluation, edition);
        if (nothing && evaluation.actual().isEmpty()) {
            return Cell.EMPTY.behind(evaluation.kpi());
        }
        Sentence why = KpiRows.laterBegin(evaluation).map(first -> said("kpi-heat-map.before", first)).orElseGet(evaluation::why);
        return Cell.of(Tones.of(evaluation.status())).with(List.of(why)).behind(evaluation.kpi());
    }
}
