package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.forecast.Forecast;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.Value;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** One KPI through the fiscal years: reported, aimed at, where it began, and where it is heading. */
public final class KpiTrend implements FigureProvider {

    @Override
    public String id() {
        return "kpi-trend";
    }

    @Override
    public Localized title() {
        return Texts.CATALOGUE.sentence("trend.title");
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Parameters.PLAN, Parameters.EDITION, Parameters.KPI);
    }

    @Override
    public Figure figure(FigureContext context, Choices choices) {
        Kpi kpi = choices.get(Parameters.KPI);
        List<FiscalPeriod> years = years(context, kpi);
        List<Evaluation> evaluations = years.stream().map(year -> context.evaluation(kpi, year)).toList();
        List<Sentence> notes = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        series.add(series("actual", Role.ACTUAL, years, year -> actual(context, kpi, year)));
        series.add(
                new Series("target", name("target"), Role.TARGET, Optional.empty(), evaluations.stream().map(KpiTrend::target).toList()));
        KpiValues.baseline(kpi).ifPresent(baseline -> series
                .add(series("baseline", Role.BASELINE, years, year -> Point.of(baseline).behind(kpi.getBaseline().getId()))));
        forecast(context, kpi, years, series).ifPresent(notes::add);
        Caption caption = Caption.of(title(), new Plain(Stream.of(kpi.getCode(), kpi.getTitle()).filter(text -> text != null)
                .reduce((code, title) -> code + " " + title).orElse("")));
        return new SeriesFigure(caption.with(notes), Shape.LINES, years.stream().map(Heading::of).toList(),
                Optional.ofNullable(kpi.getUnit()).orElse(""), series, Optional.empty());
    }

    /** From the baseline or the first value to the last target, gaps included. */
    private static List<FiscalPeriod> years(FigureContext context, Kpi kpi) {
        Stream<FiscalPeriod> targets = kpi.getTargets().stream().map(target -> target.getSpan()).filter(span -> span != null)
                .flatMap(span -> Stream.concat(Stream.of(span.from()), span.to().stream()));
        Stream<FiscalPeriod> baseline = Stream.ofNullable(kpi.getBaseline()).map(start -> start.getPeriod()).filter(at -> at != null);
        FiscalPeriod today = FiscalPeriod.containing(context.asOf(), Granularity.FISCAL_YEAR);
        Stream<FiscalPeriod> reported = context.actuals().until(kpi, today).stream().map(actual -> actual.getPeriod());
        List<FiscalPeriod> known = Stream.of(targets, baseline, reported).flatMap(Function.identity())
                .map(period -> period.at(Granularity.FISCAL_YEAR)).sorted().toList();
        FiscalPeriod from = known.isEmpty() ? today : known.getFirst();
        FiscalPeriod to = known.isEmpty() ? today : known.getLast();
        return FiscalSpan.between(from, to).periods(Granularity.FISCAL_YEAR).toList();
    }

    private static Point actual(FigureContext context, Kpi kpi, FiscalPeriod year) {
        if (context.values().in(kpi, year) instanceof Value.Known known) {
            return Point.of(known.amount()).behind(kpi.getId());
        }
        Status status = context.evaluation(kpi, year).status();
        return Point.missing(year.last().isAfter(context.asOf()) ? Gap.NOT_DUE : status == Status.MISSING ? Gap.MISSING : Gap.NONE);
    }

    private static Point target(Evaluation evaluation) {
        Optional<String> behind = evaluation.target().filter(target -> target.getSpan() != null
                && target.getSpan().contains(evaluation.period())).map(target -> target.getId());
        boolean own = behind.isPresent();
        return own && evaluation.targetAmount().isPresent() ? Point.of(evaluation.targetAmount().get()).behind(behind.get())
                : Point.missing(own ? Tones.gap(evaluation.status()) : Gap.NO_TARGET);
    }

    private static Optional<Sentence> forecast(FigureContext context, Kpi kpi, List<FiscalPeriod> years, List<Series> series) {
        FiscalPeriod end = years.getLast();
        return switch (context.forecaster().forecast(kpi, end, context.asOf())) {
            case Forecast.None none -> Optional.of(none.why());
            case Forecast.Projected projected -> {
                series.add(series("forecast", Role.FORECAST, years, year -> at(year, end, projected.value())));
                series.add(series("low", Role.LOW, years, year -> at(year, end, projected.low())));
                series.add(series("high", Role.HIGH, years, year -> at(year, end, projected.high())));
                yield Optional.of(projected.said());
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
