package org.rashinban.charts.series;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Paper;
import org.rashinban.core.figure.SeriesFigure.Role;

/** Where it is heading: a broken line from the last value that is known, and the band in which the next may lie. */
final class ForecastBand {

    private static final double CAP = 4;

    private final Plotted plotted;
    private final SeriesLook look;

    ForecastBand(Plotted plotted, SeriesLook look) {
        this.plotted = plotted;
        this.look = look;
    }

    /** Before the lines, which lie upon it. */
    void drawBand(Paper paper, Coordinates at) {
        List<Point2D> low = points(Role.LOW, at);
        List<Point2D> high = points(Role.HIGH, at);
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        List<Point2D> outline = new ArrayList<>(start(at).stream().toList());
        outline.addAll(high);
        outline.addAll(low.reversed());
        Path2D band = path(outline);
        band.closePath();
        paper.fill(band, paper.look().faint(look.colour(plotted.of(Kind.BAND).getFirst())));
        caps(at).forEach(cap -> paper.outline(cap, look.colour(plotted.of(Kind.BAND).getFirst()), 1));
    }

    /** The strokes at the ends of the band. */
    Stream<Line2D> caps(Coordinates at) {
        return Stream.of(Role.LOW, Role.HIGH).map(role -> points(role, at)).filter(points -> !points.isEmpty()).map(List::getLast)
                .map(last -> new Line2D.Double(last.getX() - CAP, last.getY(), last.getX() + CAP, last.getY()));
    }

    /** The pieces of the broken lines. */
    Stream<Line2D> lines(Coordinates at) {
        return plotted.of(Kind.FORECAST).stream().map(series -> line(series, at)).flatMap(line -> IntStream.range(1, line.size())
                .mapToObj(end -> new Line2D.Double(line.get(end - 1), line.get(end))));
    }

    private List<Point2D> line(int series, Coordinates at) {
        return Stream.concat(start(at).stream(), points(series, at).stream()).toList();
    }

    List<Mark> drawLine(Paper paper, Coordinates at) {
        List<Mark> marks = new ArrayList<>();
        for (int series : plotted.of(Kind.FORECAST)) {
            List<Point2D> line = line(series, at);
            if (line.size() > 1) {
                paper.outline(path(line), look.colour(series), look.stroke(series));
            }
            IntStream.range(0, plotted.categories()).filter(category -> plotted.value(series, category).isPresent()).forEach(category -> {
                Mark mark = new Mark(series, category, Dots.dot(at.at(category, plotted.value(series, category).getAsDouble())));
                Dots.hollow(paper, mark.shape(), look.colour(series));
                marks.add(mark);
            });
        }
        for (int series : plotted.of(Kind.BAND)) {
            IntStream.range(0, plotted.categories()).filter(category -> plotted.value(series, category).isPresent()).forEach(
                    category -> marks
                            .add(new Mark(series, category, Dots.dot(at.at(category, plotted.value(series, category).getAsDouble())))));
        }
        return marks;
    }

    /** The last value before the forecast begins. */
    private Optional<Point2D> start(Coordinates at) {
        int first = plotted.of(Kind.FORECAST).stream()
                .flatMap(series -> IntStream.range(0, plotted.categories()).filter(category -> plotted.value(series, category).isPresent())
                        .boxed())
                .min(Integer::compare).orElse(plotted.categories());
        return IntStream.range(0, plotted.count()).filter(series -> plotted.series(series).role() == Role.ACTUAL).boxed().findFirst()
                .flatMap(actual -> IntStream.range(0, first).filter(category -> plotted.value(actual, category).isPresent()).boxed()
                        .max(Integer::compare).map(category -> at.at(category, plotted.value(actual, category).getAsDouble())));
    }

    private List<Point2D> points(Role role, Coordinates at) {
        return IntStream.range(0, plotted.count()).filter(series -> plotted.series(series).role() == role).boxed().findFirst()
                .map(series -> points(series, at)).orElse(List.of());
    }

    private List<Point2D> points(int series, Coordinates at) {
        return IntStream.range(0, plotted.categories()).filter(category -> plotted.value(series, category).isPresent())
                .mapToObj(category -> at.at(category, plotted.value(series, category).getAsDouble())).toList();
    }

    static Path2D path(List<Point2D> points) {
        Path2D path = new Path2D.Double();
        for (Point2D point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        return path;
    }
}
