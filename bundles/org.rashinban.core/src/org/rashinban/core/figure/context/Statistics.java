package org.rashinban.core.figure.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.Edition;
import org.rashinban.model.Statistic;
import org.rashinban.model.StatisticPoint;
import org.rashinban.model.StatisticSeries;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** The statistics and surveys by which a plan explains itself. */
public final class Statistics extends EditionFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** By code; the first of the edition that has values. */
    static final Parameter<Statistic> STATISTIC = new Parameter<>("statistic", Statistic.class,
            Texts.CATALOGUE.sentence("parameter.statistic"), false,
            (text, context, before) -> before.get(Parameters.EDITION).getStatistics().stream()
                    .filter(statistic -> TextNormalizer.same(String.valueOf(statistic.getCode()), text)).findFirst(),
            (context, before) -> before.get(Parameters.EDITION).getStatistics().stream()
                    .filter(statistic -> statistic.getSeries().stream().anyMatch(series -> !series.getPoints().isEmpty())).findFirst());

    public Statistics() {
        super("statistics", Texts.CATALOGUE, STATISTIC);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<Statistic> chosen = choices.find(STATISTIC);
        if (chosen.isEmpty()) {
            return new SeriesFigure(caption(choices, true), Shape.LINES, List.of(), "", List.of(), Optional.empty());
        }
        Statistic statistic = chosen.get();
        String unit = statistic.getSeries().stream().map(StatisticSeries::getUnit).filter(text -> text != null).findFirst().orElse("");
        List<StatisticSeries> alike = statistic.getSeries().stream()
                .filter(series -> unit.equals(series.getUnit() == null ? "" : series.getUnit())).toList();
        List<Localized> times = alike.stream().flatMap(series -> series.getPoints().stream()).sorted(Comparator.comparing(Statistics::day))
                .map(Statistics::time).distinct().toList();
        List<Series> series = alike.stream().map(one -> new Series(String.valueOf(one.getName()), new Plain(String.valueOf(one.getName())),
                Role.CONTEXT, Optional.empty(), times.stream().map(time -> point(one, time)).toList())).toList();
        Caption caption =
                new Caption(title(), Optional.of(new Plain(String.valueOf(statistic.getTitle()))), notes(statistic, times.isEmpty(),
                        statistic.getSeries().size() - alike.size()));
        return new SeriesFigure(caption, shape(unit, series, times.size()), times.stream().map(Heading::of).toList(), unit,
                series, Optional.empty());
    }

    /** What adds up to a hundred everywhere are shares; two points make no line. */
    private static Shape shape(String unit, List<Series> series, int times) {
        boolean shares =
                unit.equals("%") && series.size() > 1 && IntStream.range(0, times).allMatch(at -> sum(series, at).compareTo(HUNDRED) == 0);
        if (shares) {
            return Shape.SHARES;
        }
        return times > 2 ? Shape.LINES : Shape.COLUMNS;
    }

    private static BigDecimal sum(List<Series> series, int at) {
        return series.stream().flatMap(one -> one.points().get(at).amount().stream()).map(Amount::value).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private List<Sentence> notes(Statistic statistic, boolean lost, int others) {
        List<Sentence> notes = new ArrayList<>();
        Optional.ofNullable(statistic.getSource()).ifPresent(source -> notes.add(said("statistics.source", source)));
        if (lost) {
            notes.add(said("statistics.lost"));
        }
        if (others > 0) {
            notes.add(said("statistics.otherUnits", others));
        }
        return notes;
    }

    private static Point point(StatisticSeries series, Localized time) {
        return series.getPoints().stream().filter(point -> time(point).equals(time)).findFirst()
                .map(point -> point.getAmount() == null ? Point.missing(Gap.UNKNOWN) : Point.of(point.getAmount()).behind(point.getId()))
                .orElseGet(() -> Point.missing(Gap.NONE));
    }

    /** A calendar year is no fiscal year. */
    private static Localized time(StatisticPoint point) {
        if (point.getPeriod() != null) {
            return point.getPeriod();
        }
        return point.getCalendarYear() == null ? Gap.UNKNOWN
                : Composed.of(Texts.CATALOGUE.sentence("calendarYear", String.valueOf(point.getCalendarYear())),
                        new Part("calendar_year", Cell.count(point.getCalendarYear())));
    }

    private static LocalDate day(StatisticPoint point) {
        return point.getPeriod() != null ? point.getPeriod().last()
                : LocalDate.of(Optional.ofNullable(point.getCalendarYear()).orElse(1), 12, 31);
    }
}
