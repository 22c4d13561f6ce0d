package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.ReportDays;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.Owners;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;

/**
 * 未報告・評価不能一覧: the KPIs whose value is due and not there, or does not suffice to judge them, by owner; those, too, that are judged by
 * an earlier day because nothing later was reported.
 */
public final class OpenValues extends EditionFigure {

    public OpenValues() {
        super("open-values", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(),
                Parameters.DEPARTMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        TableBuilder table = table().text("department", 12).text("code", 4).text("kpi", 22).text("element", 16).judgement("status", 6)
                .text("why", 26);
        KpiChoice.of(edition, choices).stream().map(kpi -> context.evaluation(kpi, period))
                .filter(evaluation -> isOpen(evaluation) || since(context, evaluation).isPresent())
                .sorted(Comparator.comparing(OpenValues::owner)).forEach(evaluation -> {
                    Kpi kpi = evaluation.kpi();
                    table.row(0, Elements.departments(Owners.of(kpi)), Cell.text(kpi.getCode()).behind(kpi),
                            Cell.text(kpi.getTitle()).behind(kpi),
                            Elements.named(List.of(), (Node) kpi.eContainer()), Cell.of(Tones.of(evaluation.status())),
                            Cell.words(why(context, evaluation)));
                });
        return table.build(captionOfKpis(choices, table.isEmpty()));
    }

    private static boolean isOpen(Evaluation evaluation) {
        return evaluation.status() == Status.MISSING || evaluation.status() == Status.NOT_ASSESSABLE;
    }

    private static Optional<LocalDate> since(FigureContext context, Evaluation evaluation) {
        return Outstanding.since(context, evaluation)
                .filter(day -> ReportDays.until(evaluation.kpi(), evaluation.period()).isBefore(context.asOf()));
    }

    /** With what was entered already: then somebody else has to act. */
    private Localized why(FigureContext context, Evaluation evaluation) {
        Localized why = since(context, evaluation).<Localized>map(day -> said("open-values.since", FiscalPeriod.day(day)))
                .orElseGet(evaluation::why);
        return Outstanding.entered(context, evaluation.kpi(), ReportDays.of(evaluation))
                .<Localized>map(entered -> new Lines(List.of(why, said("open-values.entered", entered)))).orElse(why);
    }

    private static String owner(Evaluation evaluation) {
        return Owners.of(evaluation.kpi()).stream().findFirst().map(Elements::name).orElse("");
    }
}
