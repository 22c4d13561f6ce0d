package org.rashinban.core.figure.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.training.CourseYear;
import org.rashinban.core.training.TrainingLedger;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Audience;
import org.rashinban.model.Edition;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.TextNormalizer;

/** 対象者別・年度別の研修: a chart for each audience with its courses side by side, for their participants are never added up. */
public final class TrainingSeries extends EditionFigure {

    /** By code or name; without it all audiences are shown. */
    static final Parameter<Audience> AUDIENCE = new Parameter<>("audience", Audience.class, Texts.CATALOGUE.sentence("parameter.audience"),
            false,
            (text, context, before) -> Contents.of(context.program(), Audience.class)
                    .filter(audience -> Stream.of(audience.getId(), audience.getCode(), audience.getName())
                            .anyMatch(name -> name != null && TextNormalizer.same(name, text)))
                    .findFirst(),
            (context, before) -> Optional.empty());

    public TrainingSeries() {
        super("training-by-audience", Texts.CATALOGUE, AUDIENCE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<Audience> wanted = choices.find(AUDIENCE);
        List<CourseYear> held = TrainingLedger.of(edition, FiscalSpan.startingAt(Actuals.BEGINNING)).years().stream()
                .filter(year -> wanted.isEmpty() || wanted.get() == year.course().getAudience()).toList();
        List<FiscalPeriod> years = Years.of(held.stream().map(CourseYear::year));
        Map<Optional<Audience>, List<CourseYear>> byAudience = new LinkedHashMap<>();
        held.forEach(year -> byAudience
                .computeIfAbsent(Optional.ofNullable(year.course().getAudience()), audience -> new ArrayList<>()).add(year));
        List<Figure> charts = byAudience.entrySet().stream().<Figure>map(entry -> chart(entry.getKey(), entry.getValue(), years)).toList();
        Caption caption = caption(choices, charts.isEmpty());
        return new PageFigure(charts.isEmpty() ? caption : caption.with(List.of(said("training-by-audience.never"))), charts);
    }

    private SeriesFigure chart(Optional<Audience> audience, List<CourseYear> held, List<FiscalPeriod> years) {
        Localized name = audience.map(Audience::getName).<Localized>map(Plain::new).orElseGet(() -> said("training-by-audience.none"));
        List<Series> series = held.stream().map(CourseYear::course).distinct()
                .map(course -> new Series(course.getId(), new Plain(Optional.ofNullable(course.getTitle()).orElse("")), Role.ACTUAL,
                        Optional.empty(), years.stream().map(year -> point(held, course, year)).toList()))
                .toList();
        return new SeriesFigure(
                new Caption(Composed.of(said("training-by-audience.of", name), new Part("", Cell.words(name))), Optional.empty(),
                        List.of()),
                Shape.COLUMNS,
                years.stream().map(Heading::of).toList(),
                "", series, Optional.empty());
    }

    /** A course that was held without anybody saying how many came is unknown, one that was not held is nothing. */
    private static Point point(List<CourseYear> held, TrainingCourse course, FiscalPeriod year) {
        return held.stream().filter(one -> one.course() == course && one.year().equals(year)).findFirst()
                .map(one -> one.participants().map(Point::of).orElseGet(() -> Point.missing(Gap.UNKNOWN)))
                .orElseGet(() -> Point.missing(Gap.NONE)).behind(course.getId());
    }
}
