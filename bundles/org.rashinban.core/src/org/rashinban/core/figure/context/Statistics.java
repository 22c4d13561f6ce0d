package org.rashinban.core.figure.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.TableFigure;
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
        List<StatisticSeries> all = statistic.getSeries();
        List<StatisticSeries> alike = all.stream().filter(series -> unit(series).equals(unit(all.getFirst()))).toList();
        Caption caption = new Caption(title(), Optional.of(new Plain(String.valueOf(statistic.getTitle()))),
                notes(statistic, times(all).isEmpty()));
        if (alike.size() == all.size()) {
            return chart(caption, alike);
        }
        // People and shares of people have no common axis; the table holds both.
        return new PageFigure(caption, List.of(chart(part("statistics.chart"), alike), values(part("statistics.values"), all)));
    }

    private Caption part(String title) {
        return new Caption(said(title), Optional.empty(), List.of());
    }

    private SeriesFigure chart(Caption caption, List<StatisticSeries> alike) {
        List<Time> times = times(alike);
        List<Series> series = alike.stream().map(one -> new Series(String.valueOf(one.getName()), new Plain(String.valueOf(one.getName())),
                Role.CONTEXT, Optional.empty(), times.stream().map(time -> point(one, time)).toList())).toList();
        String unit = alike.isEmpty() ? "" : unit(alike.getFirst());
        return new SeriesFigure(caption, shape(unit, series, times), times.stream().map(Time::name).map(Heading::of).toList(), unit, series,
                Optional.empty());
    }

    /** As the document prints it: a line for each series, a column for each time. */
    private TableFigure values(Caption caption, List<StatisticSeries> all) {
        List<Time> times = times(all);
        TableBuilder table = table().text("item", 14);
        times.forEach(time -> table.number(time.id(), time.name(), 8));
        all.forEach(one -> table.row(0, Stream.concat(Stream.of(Cell.text(one.getName())), times.stream().map(time -> cell(one, time)))
                .toList()));
        return table.build(caption);
    }

    private static Cell cell(StatisticSeries series, Time time) {
        Point point = point(series, time);
        return new Cell(Content.of(point.amount(), unit(series), point.gap()), point.behind(), List.of());
    }

    private static String unit(StatisticSeries series) {
        return Optional.ofNullable(series.getUnit()).orElse("");
    }

    /** What adds up to a hundred everywhere are shares; two points make no line. */
    private static Shape shape(String unit, List<Series> series, List<Time> times) {
        boolean shares = unit.equals("%") && series.size() > 1
                && IntStream.range(0, times.size()).allMatch(at -> sum(series, at).compareTo(HUNDRED) == 0);
        if (shares) {
            return Shape.SHARES;
        }
        return times.stream().filter(Time::isKnown).count() > 2 ? Shape.LINES : Shape.COLUMNS;
    }

    private static BigDecimal sum(List<Series> series, int at) {
        return series.stream().flatMap(one -> one.points().get(at).amount().stream()).map(Amount::value).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private List<Sentence> notes(Statistic statistic, boolean lost) {
        Stream<Sentence> source = Stream.ofNullable(statistic.getSource()).map(text -> said("statistics.source", text));
        Stream<Sentence> remark = Stream.ofNullable(statistic.getRemark()).map(text -> said("statistics.remark", text));
        return Stream.of(source, remark, lost ? Stream.of(said("statistics.lost")) : Stream.<Sentence>empty()).flatMap(notes -> notes)
                .toList();
    }

    private static Point point(StatisticSeries series, Time time) {
        return series.getPoints().stream().filter(point -> Time.of(point).equals(time)).findFirst()
                .map(point -> point.getAmount() == null ? Point.missing(Gap.UNKNOWN) : Point.of(point.getAmount()).behind(point.getId()))
                .orElseGet(() -> Point.missing(Gap.NONE));
    }

    /** In their order; what has no date comes last. */
    private static List<Time> times(List<StatisticSeries> series) {
        return series.stream().flatMap(one -> one.getPoints().stream()).map(Time::of).distinct().sorted(Comparator.comparing(Time::day))
                .toList();
    }

    /** When a number was taken. A calendar year is no fiscal year. */
    private record Time(String id, Localized name, LocalDate day) {

        static Time of(StatisticPoint point) {
            if (point.getPeriod() != null) {
                return new Time(point.getPeriod().toString(), point.getPeriod(), point.getPeriod().last());
            }
            Integer year = point.getCalendarYear();
            return year == null ? new Time("undated", Gap.UNKNOWN, LocalDate.MAX)
                    : new Time(year.toString(), Composed.of(Texts.CATALOGUE.sentence("calendarYear", year.toString()),
                            new Part("calendar_year", Cell.count(year))), LocalDate.of(year, 12, 31));
        }

        boolean isKnown() {
            return day != LocalDate.MAX;
        }
    }
}
