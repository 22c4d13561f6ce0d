package org.rashinban.core.figure.kpi;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Baseline;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.period.FiscalPeriod;

/** 指標の年度別の値: for every KPI and every fiscal year what was aimed at and what was reached, each in a row of its own. */
public final class KpiByYear extends EditionFigure {

    public KpiByYear() {
        super("kpi-by-year", Texts.CATALOGUE, Parameters.ELEMENT.optional(), Parameters.DEPARTMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("code", 4).text("kpi", 20).text("element", 16).time("year", 7).text("line", 5).number("value", 8)
                .judgement("status", 6).text("why", 26);
        for (Kpi kpi : KpiChoice.of(edition, choices)) {
            baseline(kpi).ifPresent(cells -> table.row(0, cells));
            for (FiscalPeriod year : KpiRows.years(context, kpi)) {
                Evaluation evaluation = context.evaluation(kpi, year);
                Cell target = KpiRows.ownTarget(evaluation);
                if (!target.equals(Cell.EMPTY)) {
                    table.row(0, line(kpi, Cell.period(year), "target", target, Cell.EMPTY, Cell.EMPTY));
                }
                table.row(0, line(kpi, Cell.period(year), "actual", KpiRows.actual(context, evaluation),
                        Cell.of(Tones.of(evaluation.status())), Cell.words(evaluation.why())));
            }
        }
        return table.build(captionOfKpis(choices, table.isEmpty()));
    }

    private Optional<List<Cell>> baseline(Kpi kpi) {
        return KpiValues.baseline(Kpis.root(kpi)).map(amount -> line(kpi,
                Optional.ofNullable(Kpis.root(kpi).getBaseline()).map(Baseline::getPeriod).map(Cell::period).orElse(Cell.EMPTY), "baseline",
                Cell.amount(amount, KpiRows.unit(kpi)), Cell.EMPTY, Cell.EMPTY));
    }

    private List<Cell> line(Kpi kpi, Cell year, String line, Cell value, Cell status, Cell why) {
        return List.of(Cell.text(kpi.getCode()).behind(kpi), Cell.text(kpi.getTitle()).behind(kpi),
                Elements.named(List.of(), (Node) kpi.eContainer()), year, Cell.words(said("trend." + line)), value, status, why);
    }
}
