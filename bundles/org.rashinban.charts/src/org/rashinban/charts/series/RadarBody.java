package org.rashinban.charts.series;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Occupied;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.SeriesFigure;

/** Categories as rays of a wheel. Drawn by ourselves: JFreeChart's would show a missing value as zero. */
final class RadarBody implements Body {

    private static final double RADIUS = 130;
    private static final double SMALLEST = 60;
    private static final double GAP = 13;
    private static final double NAME_SHARE = 0.24;

    private final Plotted plotted;
    private final Medium medium;
    private final SeriesLook look;
    private final ValueScale scale;

    RadarBody(SeriesFigure figure, Medium medium) {
        this.medium = medium;
        plotted = new Plotted(figure);
        look = new SeriesLook(plotted, medium.look());
        scale = plotted.scale();
    }

    @Override
    public double leastWidth() {
        return 320;
    }

    @Override
    public double suitableWidth() {
        return Math.max(520, plotted.categories() * 24.0);
    }

    @Override
    public double height(double width) {
        return legend().height(width) + 2 * (radius(width) + outside(width)) + GAP;
    }

    @Override
    public double leastHeight(double width) {
        return Math.min(height(width), legend().height(width) + 2 * (SMALLEST + outside(width)) + GAP);
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double width = place.getWidth();
        legend().draw(paper, place.getX(), place.getY(), width);
        if (plotted.categories() == 0) {
            return;
        }
        double high = (place.getHeight() - legend().height(width) - GAP) / 2 - outside(width);
        double radius = Math.min(radius(width), high);
        Point2D hub = new Point2D.Double(place.getCenterX(), place.getY() + legend().height(width) + outside(width) + radius);
        web(paper, hub, radius);
        List<List<List<Point2D>>> runs = IntStream.range(0, plotted.count()).mapToObj(series -> runs(hub, radius, series)).toList();
        new RadarNumbers(medium, hub, radius, plotted.categories(), scale, this::share).draw(paper, place,
                runs.stream().flatMap(List::stream).flatMap(RadarBody::lines).toList());
        Occupied occupied = new Occupied(place);
        for (int category = 0; category < plotted.categories(); category++) {
            name(paper, hub, radius, category, width, occupied);
        }
        // What comes first is what it is about, and lies upon what it is compared with.
        for (int series = plotted.count() - 1; series >= 0; series--) {
            line(paper, hub, radius, series, runs.get(series));
        }
    }

    private void web(Paper paper, Point2D hub, double radius) {
        for (double tick : scale.ticks()) {
            double reach = radius * share(tick);
            paper.outline(new Ellipse2D.Double(hub.getX() - reach, hub.getY() - reach, 2 * reach, 2 * reach), paper.ink(Ink.GRID), 0.8);
        }
        for (int category = 0; category < plotted.categories(); category++) {
            Point2D end = at(hub, radius, category, 1);
            paper.line(hub.getX(), hub.getY(), end.getX(), end.getY(), paper.ink(Ink.GRID), 0.8);
        }
    }

    /** Once around, interrupted where a value is missing. */
    private List<List<Point2D>> runs(Point2D hub, double radius, int series) {
        List<List<Point2D>> runs = new ArrayList<>();
        List<Point2D> run = new ArrayList<>();
        int count = plotted.categories();
        for (int at = 0; at <= count; at++) {
            int category = at % count;
            var value = plotted.value(series, category);
            if (value.isPresent()) {
                run.add(at(hub, radius, category, share(value.getAsDouble())));
            } else {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        return runs;
    }

    private static Stream<Line2D> lines(List<Point2D> run) {
        return IntStream.range(1, run.size()).mapToObj(at -> new Line2D.Double(run.get(at - 1), run.get(at)));
    }

    private void line(Paper paper, Point2D hub, double radius, int series, List<List<Point2D>> runs) {
        Path2D lines = new Path2D.Double();
        runs.forEach(run -> lines.append(ForecastBand.path(run), false));
        paper.outline(lines, look.colour(series), look.stroke(series));
        Marks marks = new Marks(plotted, look, paper);
        IntStream.range(0, plotted.categories()).filter(category -> plotted.value(series, category).isPresent()).forEach(category -> {
            Point2D point = at(hub, radius, category, share(plotted.value(series, category).getAsDouble()));
            paper.fill(Dots.dot(point), look.colour(series));
            marks.finish(List.of(new Mark(series, category, Dots.dot(point))));
        });
    }

    /** With the words of its gaps, which have no place on the ray. */
    private void name(Paper paper, Point2D hub, double radius, int category, double width, Occupied occupied) {
        Point2D end = at(hub, radius + GAP, category, 1);
        double sideways = Math.sin(angle(category));
        TextBlock text = block(category, width);
        double x = end.getX() - text.width() * (1 - sideways) / 2;
        double y = end.getY() - text.height() * (1 + Math.cos(angle(category))) / 2;
        Rectangle2D wanted = new Rectangle2D.Double(x, y, text.width(), text.height());
        // Where rays stand close together, names give way outwards.
        Rectangle2D box = occupied.first(IntStream.range(0, 40).mapToObj(step -> new Rectangle2D.Double(wanted.getX() + step * 2 * sideways,
                wanted.getY() - step * 3 * Math.cos(angle(category)), wanted.getWidth(), wanted.getHeight()))).orElse(wanted);
        paper.text(text, box, Align.CENTRE, paper.ink(Ink.TEXT));
        paper.area(box, plotted.figure().categories().get(category).behind(), Texts.title(plotted.figure().categories().get(category)));
    }

    private TextBlock block(int category, double width) {
        StringBuilder name = new StringBuilder(Texts.title(plotted.figure().categories().get(category)).in(medium.locale()));
        for (int series = 0; series < plotted.count(); series++) {
            Optional<Gap> gap = Gaps.of(plotted, series, category);
            if (gap.isPresent()) {
                Object said = plotted.count() == 1 ? gap.get()
                        : SeriesTexts.CATALOGUE.sentence("gap", plotted.series(series).name(), gap.get());
                name.append("\n").append(SeriesTexts.CATALOGUE.sentence("unit", said).in(medium.locale()));
            }
        }
        return medium.block(name.toString(), Style.LABEL, Math.max(70, width * NAME_SHARE));
    }

    private double radius(double width) {
        double names = IntStream.range(0, plotted.categories()).mapToDouble(category -> block(category, width).width()).max().orElse(0);
        return Math.clamp(width / 2 - names - 2 * GAP, 70, Math.max(RADIUS, plotted.categories() * 5.0));
    }

    private double outside(double width) {
        return IntStream.range(0, plotted.categories()).mapToDouble(category -> block(category, width).height()).max().orElse(0) + GAP;
    }

    private Point2D at(Point2D hub, double radius, int category, double share) {
        return new Point2D.Double(hub.getX() + Math.sin(angle(category)) * radius * share,
                hub.getY() - Math.cos(angle(category)) * radius * share);
    }

    private double angle(int category) {
        return 2 * Math.PI * category / plotted.categories();
    }

    private double share(double value) {
        return (value - scale.from()) / (scale.to() - scale.from());
    }

    private Legend legend() {
        return new Legend(plotted, look, medium, plotted.count() < 2 ? List.of() : IntStream.range(0, plotted.count()).boxed().toList());
    }
}
