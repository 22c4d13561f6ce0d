package org.rashinban.core.figure.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.tree.Names;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** Tells of which KPIs a number is not that of its whole year. Those of which the same is to be said share a sentence. */
final class YearNotes {

    private final Map<Matter, Set<Localized>> told = new LinkedHashMap<>();

    private record Matter(String key, FiscalPeriod year, Localized what) {
    }

    /** If it is the number of some of the months, or of a day before the end of the period. */
    void add(FigureContext context, Evaluation evaluation) {
        KpiRows.amount(context, evaluation).flatMap(amount -> KpiRows.part(context, evaluation))
                .ifPresent(coverage -> add("year.partly", evaluation, coverage));
        addEarlier(context, evaluation);
    }

    /** If it is the number of a day before the end of the period. */
    void addEarlier(FigureContext context, Evaluation evaluation) {
        KpiRows.standsBefore(context, evaluation).ifPresent(day -> add("year.before", evaluation, FiscalPeriod.day(day)));
    }

    private void add(String key, Evaluation evaluation, Localized what) {
        told.computeIfAbsent(new Matter(key, evaluation.period(), what), matter -> new LinkedHashSet<>())
                .add(Names.brief(evaluation.kpi()));
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        told.forEach((matter, kpis) -> sentences
                .add(Texts.CATALOGUE.sentence(matter.key(), new Enumerated(List.copyOf(kpis)), matter.year(), matter.what())));
        return sentences;
    }
}
