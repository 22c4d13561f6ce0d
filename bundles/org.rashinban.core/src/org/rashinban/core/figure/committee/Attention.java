package org.rashinban.core.figure.committee;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
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
import org.rashinban.core.rollup.Owners;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** 要対応: the KPIs that missed their target or are behind, the worst first. */
public final class Attention extends EditionFigure {

    /** What missed its target before what is only behind. */
    static final Comparator<Evaluation> WORST_FIRST = Comparator
            .comparing(Evaluation::status, Comparator.comparing(Status.BEHIND::equals)).thenComparing(Attention::rank);

    private static final BigDecimal JUDGED = BigDecimal.valueOf(100);

    public Attention() {
        super("attention", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(),
                Parameters.DEPARTMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        TableBuilder table = table().judgement("status", 6).text("code", 4).text("kpi", 20).text("element", 16).text("department", 10)
                .number("achievement", 6).text("why", 28);
        List<Evaluation> evaluations = KpiChoice.of(edition, choices).stream().map(kpi -> context.evaluation(kpi, period)).toList();
        evaluations.stream()
                .filter(evaluation -> evaluation.status() == Status.NOT_MET || evaluation.status() == Status.BEHIND)
                .sorted(WORST_FIRST)
                .forEach(evaluation -> table.row(0, cells(evaluation)));
        return table.build(captionOfKpis(choices, table.isEmpty(), nothing(evaluations)));
    }

    /** That nothing is behind reassures only if something could be judged. */
    private Sentence nothing(List<Evaluation> evaluations) {
        long missing = evaluations.stream().filter(evaluation -> evaluation.status() == Status.MISSING).count();
        if (evaluations.stream().anyMatch(evaluation -> evaluation.status().isAssessed())) {
            return missing == 0 ? said("empty.attention") : said("attention.partly", missing, evaluations.size());
        }
        return missing == 0 ? said("attention.unjudged") : said("attention.unreported", missing, evaluations.size());
    }

    /** What somebody judged otherwise than its number is not the worst. */
    private static BigDecimal rank(Evaluation evaluation) {
        return achieved(evaluation).or(() -> Optional.of(JUDGED).filter(last -> evaluation.override().isPresent()))
                .or(evaluation::achievement).orElse(BigDecimal.ZERO);
    }

    /** Of a target that is not due the reason tells what should be there by now; a deliverable is there or is not. */
    private static Optional<BigDecimal> achieved(Evaluation evaluation) {
        return evaluation.achievement().filter(rate -> evaluation.status() == Status.NOT_MET && evaluation.targetAmount().isPresent());
    }

    private static List<Cell> cells(Evaluation evaluation) {
        Kpi kpi = evaluation.kpi();
        return List.of(Cell.of(Tones.of(evaluation.status())), Cell.text(kpi.getCode()).behind(kpi), Cell.text(kpi.getTitle()).behind(kpi),
                Elements.named(List.of(), (Node) kpi.eContainer()), Elements.departments(Owners.of(kpi)),
                achieved(evaluation).map(percent -> Cell.number(percent, "%")).orElse(Cell.EMPTY),
                Cell.words(evaluation.why()));
    }
}
