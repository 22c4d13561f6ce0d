package org.rashinban.core.figure.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** The KPIs of an element year by year: what was aimed at and what was reached. */
public final class KpiSheet extends EditionFigure {

    public KpiSheet() {
        super("kpi-sheet", Texts.CATALOGUE, Parameters.ELEMENT, Parameters.PERIOD);
    }

    @Override
    public boolean isComparable() {
        return false;
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Kpi> kpis = KpiScope.of(choices.get(Parameters.ELEMENT));
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        List<FiscalPeriod> years = kpis.stream().flatMap(kpi -> KpiRows.years(context, kpi).stream()).distinct().sorted().toList();
        TableBuilder table = table().text("code", 4).text("kpi", 16).text("line", 4);
        years.forEach(year -> table.number(year.toString(), year, 6));
        table.judgement("status", 5).text("why", 20);
        YearNotes notes = new YearNotes();
        for (Kpi kpi : kpis) {
            List<Evaluation> evaluations = years.stream().map(year -> context.evaluation(kpi, year)).toList();
            evaluations.forEach(evaluation -> notes.add(context, evaluation));
            Evaluation now = context.evaluation(kpi, period);
            table.row(0, line(Cell.text(kpi.getCode()).behind(kpi), Cell.text(kpi.getTitle()).behind(kpi), "target",
                    evaluations.stream().map(evaluation -> KpiRows.ownTarget(evaluation)), Cell.of(Tones.of(now.status())),
                    Cell.words(now.why())));
            table.row(0, line(Cell.ABOVE, Cell.ABOVE, "actual",
                    evaluations.stream().map(evaluation -> KpiRows.actual(context, evaluation)), Cell.EMPTY, Cell.EMPTY));
            baseline(context, kpi).ifPresent(start -> table.row(0, line(Cell.ABOVE, Cell.ABOVE, "baseline",
                    years.stream()
                            .map(year -> year.equals(start)
                                    ? Cell.amount(KpiValues.baseline(Kpis.root(kpi)).orElseThrow(), KpiRows.unit(kpi))
                                    : Cell.EMPTY),
                    Cell.EMPTY, Cell.EMPTY)));
        }
        return table.build(caption(choices, kpis.isEmpty()).with(notes.sentences()));
    }

    /** The year of a baseline that is no value of that year, and would be missed. */
    private static Optional<FiscalPeriod> baseline(FigureContext context, Kpi kpi) {
        return KpiValues.baseline(Kpis.root(kpi)).flatMap(amount -> Optional.ofNullable(Kpis.root(kpi).getBaseline().getPeriod()))
                .map(period -> period.at(Granularity.FISCAL_YEAR))
                .filter(year -> KpiRows.amount(context, context.evaluation(kpi, year)).isEmpty());
    }

    private List<Cell> line(Cell code, Cell title, String line, Stream<Cell> years, Cell status, Cell why) {
        return Stream.of(Stream.of(code, title, Cell.words(said("trend." + line))), years, Stream.of(status, why)).flatMap(cells -> cells)
                .toList();
    }
}
