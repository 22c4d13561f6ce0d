package org.rashinban.core.figure.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.Parts;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** How many KPIs of each pillar have which grade, in the order of the scale. */
public final class GradesByPart extends EditionFigure {

    public GradesByPart() {
        super("grades-by-part", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        Node scope = KpiChoice.scope(edition, choices);
        Parts parts = Parts.of(scope, context.rollUps(period));
        Map<String, Content.Judgement> grades = grades(context, scope, period);
        List<Series> series = grades.values().stream().map(grade -> series(grade, parts.parts())).toList();
        Caption caption = grades.isEmpty() ? captionOfKpis(choices, true) : caption(choices).with(notes(context, parts, grades, period));
        return new SeriesFigure(caption, Shape.STACKED_BARS, parts.headings(), "", series, Optional.empty());
    }

    private List<Sentence> notes(FigureContext context, Parts parts, Map<String, Content.Judgement> grades, FiscalPeriod period) {
        List<Sentence> notes = new ArrayList<>(List.of(said(parts, grades)));
        grades.values().stream().filter(GradesByPart::isOpen).forEach(
                grade -> notes.add(
                        said("grades-by-part.open", parts.whole().summary().grades().get(grade.symbol()), grade.symbol(), grade.words())));
        List<Localized> decided = KpiScope.of(parts.whole().node()).stream().filter(kpi -> isDecided(context, kpi, period))
                .map(Names::brief).toList();
        if (!decided.isEmpty()) {
            notes.add(said("grades-by-part.decided", decided.size(), new Enumerated(decided)));
        }
        return notes;
    }

    /** The words of such a grade need not hold for what it was calculated from. */
    private static boolean isDecided(FigureContext context, Kpi kpi, FiscalPeriod period) {
        return context.evaluation(kpi, period).override().isPresent();
    }

    /** How many have a grade, and why the bars may hold more. */
    private Sentence said(Parts parts, Map<String, Content.Judgement> grades) {
        int marked = marked(parts.whole());
        int again = parts.parts().stream().mapToInt(GradesByPart::marked).sum() - marked;
        int graded = parts.whole().summary().grades().entrySet().stream().filter(grade -> !isOpen(grades.get(grade.getKey())))
                .mapToInt(Map.Entry::getValue).sum();
        int total = parts.whole().summary().total();
        return again > 0 ? said("grades-by-part.again", total, graded, again) : said("grades-by-part.graded", total, graded);
    }

    /** One that says that nothing can be said is drawn, but is none. */
    private static boolean isOpen(Content.Judgement grade) {
        return grade.tone() == Tone.OPEN;
    }

    private static int marked(RollUp part) {
        return part.summary().grades().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Series series(Content.Judgement grade, List<RollUp> parts) {
        List<Point> points = parts.stream().map(part -> Point.of(Amount.of(part.summary().grades().getOrDefault(grade.symbol(), 0)))
                .behind(part.node().getId())).toList();
        return new Series(grade.symbol(), grade.words(), Role.PART, Optional.of(grade.tone()), points);
    }

    /** Those that were given, the best first. */
    private static Map<String, Content.Judgement> grades(FigureContext context, Node scope, FiscalPeriod period) {
        Map<String, Content.Judgement> grades = new LinkedHashMap<>();
        KpiScope.of(scope).stream().flatMap(kpi -> context.evaluation(kpi, period).grade().stream())
                .sorted(Comparator.comparingInt(GradeChoice::tone).thenComparing(GradeChoice::symbol))
                .forEach(grade -> grades.putIfAbsent(grade.symbol(), Tones.of(grade)));
        return grades;
    }
}
