package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.PeriodTargets;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.evaluation.TargetLevels;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
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
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.forecast.Forecast;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** One KPI through the fiscal years: reported, aimed at, where it began, and where it is heading. */
public final class KpiTrend extends EditionFigure {

    public KpiTrend() {
        super("kpi-trend", Texts.CATALOGUE, Parameters.KPI);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Kpi kpi = Kpis.root(choices.get(Parameters.KPI));
        List<FiscalPeriod> years = KpiRows.years(context, kpi);
        List<Evaluation> evaluations = years.stream().map(year -> context.evaluation(kpi, year)).toList();
        List<Sentence> notes = new ArrayList<>();
        List<Series> series = new ArrayList<>(measured(context, kpi, years));
        baseline(kpi, years).ifPresent(series::add);
        evaluations.forEach(evaluation -> remarks(context, evaluation).forEach(notes::add));
        notes.addAll(forecast(context, kpi, years, series));
        Caption caption = Caption.of(title(), Names.of(kpi));
        if (isInWords(series)) {
            return words(context, evaluations, caption);
        }
        return new SeriesFigure(caption.with(notes), Shape.LINES, years.stream().map(Heading::of).toList(),
                Optional.ofNullable(kpi.getUnit()).orElse(""), series, Optional.empty());
    }

    /** What was reached and what was aimed at. */
    static List<Series> measured(FigureContext context, Kpi kpi, List<FiscalPeriod> years) {
        Series actual = series("actual", Role.ACTUAL, years, year -> actual(context, context.evaluation(kpi, year)));
        boolean range = kpi.getTargets().stream().anyMatch(target -> TargetLevels.upper(target).isPresent());
        Series target = series(range ? "targetLower" : "target", Role.TARGET, years,
                year -> target(context.evaluation(kpi, year), aim -> TargetLevels.of(kpi, aim)));
        return range ? List.of(actual, target,
                series("targetUpper", Role.TARGET, years, year -> target(context.evaluation(kpi, year), TargetLevels::upper)))
                : List.of(actual, target);
    }

    /** Where it began. */
    static Optional<Series> baseline(Kpi kpi, List<FiscalPeriod> years) {
        return KpiValues.baseline(kpi).map(
                baseline -> series("baseline", Role.BASELINE, years, year -> Point.of(baseline).behind(kpi.getBaseline().getId())));
    }

    /** What is known of a year and the chart does not show. */
    static Stream<Sentence> remarks(FigureContext context, Evaluation evaluation) {
        return Stream.of(partly(context, evaluation), before(context, evaluation), otherwise(evaluation)).flatMap(Optional::stream);
    }

    static boolean isInWords(List<Series> series) {
        return series.stream().flatMap(line -> line.points().stream()).allMatch(point -> point.amount().isEmpty());
    }

    /** What is not counted, or not yet, cannot be drawn as a line; what was wanted and what came of it is told year by year. */
    private Figure words(FigureContext context, List<Evaluation> evaluations, Caption caption) {
        TableBuilder table = table().time("year", 5).text("target", 14).text("actual", 14).judgement("status", 5).text("why", 24);
        evaluations.forEach(evaluation -> table.row(0, Cell.period(evaluation.period()), wanted(evaluation),
                KpiRows.actual(context, evaluation), Cell.of(Tones.of(evaluation.status())), Cell.words(evaluation.why())));
        return table.build(caption);
    }

    private static Cell wanted(Evaluation evaluation) {
        Cell own = KpiRows.ownTarget(evaluation);
        return own.equals(Cell.EMPTY) && evaluation.status() == Status.TO_BE_SET ? Cell.nothing(Gap.TO_BE_SET) : own;
    }

    private static Point actual(FigureContext context, Evaluation evaluation) {
        return KpiRows.amount(context, evaluation).filter(amount -> KpiRows.part(context, evaluation).isEmpty()).map(Point::of)
                .orElseGet(() -> Point.missing(KpiRows.unreported(context, evaluation))).behind(evaluation.kpi().getId());
    }

    private static Point target(Evaluation evaluation, Function<Target, Optional<Amount>> level) {
        Optional<Target> own = own(evaluation);
        if (own.filter(target -> !KpiValues.countsAlike(evaluation.kpi(), target.getBasis())).isPresent()) {
            return Point.missing(Gap.NONE);
        }
        return own.filter(target -> evaluation.targetAmount().isPresent() || TargetLevels.upper(target).isPresent())
                .flatMap(target -> level.apply(target).map(amount -> Point.of(amount).behind(target.getId())))
                .orElseGet(() -> Point.missing(own.isPresent() ? Tones.gap(evaluation.status()) : Gap.NO_TARGET));
    }

    /** That is set for the very year. */
    private static Optional<Target> own(Evaluation evaluation) {
        return evaluation.target().filter(target -> PeriodTargets.isFor(target, evaluation.period()));
    }

    /** A sum of some months would look like a fall, and a rate of some is not that of the year. */
    private static Optional<Sentence> partly(FigureContext context, Evaluation evaluation) {
        return KpiRows.part(context, evaluation).flatMap(coverage -> KpiRows.amount(context, evaluation)
                .map(sum -> Texts.CATALOGUE.sentence("trend.partly", evaluation.period(), coverage, KpiRows.said(sum, evaluation.kpi()))));
    }

    private static Optional<Sentence> before(FigureContext context, Evaluation evaluation) {
        return KpiRows.standsBefore(context, evaluation)
                .map(day -> Texts.CATALOGUE.sentence("trend.before", evaluation.period(), FiscalPeriod.day(day)));
    }

    /** A total of several years has no place beside the values of single years, nor these beside a total. */
    private static Optional<Sentence> otherwise(Evaluation evaluation) {
        return own(evaluation).filter(target -> !KpiValues.countsAlike(evaluation.kpi(), target.getBasis()))
                .flatMap(target -> TargetLevels.of(evaluation.kpi(), target)
                        .map(level -> Texts.CATALOGUE.sentence(target.getBasis() == TargetBasis.ANNUAL ? "trend.yearly" : "trend.inAll",
                                evaluation.period(), KpiRows.said(Amount.of(level.value()), evaluation.kpi()))));
    }

    private static List<Sentence> forecast(FigureContext context, Kpi kpi, List<FiscalPeriod> years, List<Series> series) {
        FiscalPeriod end = years.getLast();
        return switch (context.forecaster().forecast(kpi, end, context.asOf())) {
            case Forecast.None none -> List.of(none.why());
            case Forecast.Projected projected -> {
                series.add(series("forecast", Role.FORECAST, years, year -> at(year, end, projected.value())));
                projected.interval().ifPresent(between -> {
                    series.add(series("low", Role.LOW, years, year -> at(year, end, between.low())));
                    series.add(series("high", Role.HIGH, years, year -> at(year, end, between.high())));
                });
                yield Stream.concat(Stream.of(projected.said(KpiRows.unit(kpi))), projected.notes().stream()).toList();
            }
        };
    }

    private static Point at(FiscalPeriod year, FiscalPeriod end, BigDecimal value) {
        return year.equals(end) ? Point.of(Amount.of(value)) : Point.missing(Gap.NONE);
    }

    private static Series series(String id, Role role, List<FiscalPeriod> years, Function<FiscalPeriod, Point> point) {
        return new Series(id, name(id), role, Optional.empty(), years.stream().map(point).toList());
    }

    private static Sentence name(String id) {
        return Texts.CATALOGUE.sentence("trend." + id);
    }
}
