package org.rashinban.core.figure.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** The indicators of an element, each as a chart of what was aimed at and what was reached; those that are told in words have none. */
public final class KpiTrends extends EditionFigure {

    static final Parameter<Integer> MOST = new Parameter<>("most", Integer.class, Texts.CATALOGUE.sentence("parameter.most"), false,
            (text, context, before) -> text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            (context, before) -> Optional.empty());

    public KpiTrends() {
        super("kpi-trends", Texts.CATALOGUE, Parameters.ELEMENT, MOST);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Kpi> kpis = KpiScope.of(choices.get(Parameters.ELEMENT)).stream().map(Kpis::root).distinct()
                .filter(kpi -> !chart(context, kpi).series().isEmpty()).toList();
        int shown = Math.min(kpis.size(), choices.find(MOST).orElse(kpis.size()));
        List<Sentence> notes = new ArrayList<>();
        kpis.subList(0, shown).forEach(kpi -> notes.addAll(remarks(context, kpi)));
        if (shown < kpis.size()) {
            notes.add(said("kpi-trends.more", kpis.size() - shown));
        }
        return new PageFigure(caption(choices, kpis.isEmpty()).with(notes),
                kpis.subList(0, shown).stream().<Figure>map(kpi -> chart(context, kpi)).toList());
    }

    /** What its chart does not show, said below all of them. */
    private List<Sentence> remarks(FigureContext context, Kpi kpi) {
        return KpiRows.years(context, kpi).stream().flatMap(year -> KpiTrend.remarks(context, context.evaluation(kpi, year)))
                .map(note -> said("kpi-trends.note", Names.of(kpi), note)).toList();
    }

    /** Without series if nothing of it is counted. */
    private static SeriesFigure chart(FigureContext context, Kpi kpi) {
        List<FiscalPeriod> years = KpiRows.years(context, kpi);
        List<Series> measured = KpiTrend.measured(context, kpi, years);
        List<Series> series = KpiTrend.isInWords(measured) ? List.of()
                : Stream.concat(measured.stream(), KpiTrend.baseline(kpi, years).stream()).toList();
        return new SeriesFigure(new Caption(Names.of(kpi), Optional.empty(), List.of()), Shape.LINES,
                years.stream().map(Heading::of).toList(), KpiRows.unit(kpi), series, Optional.empty());
    }
}
