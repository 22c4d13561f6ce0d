package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Shape;

/** Lines and columns: categories from left to right, values upwards. */
final class UprightBody implements Body {

    private static final double PLOT = 200;
    private static final double FLATTEST = 110;
    private static final double HEADROOM = 16;
    private static final double LEAST_PLOT = 160;
    private static final double NARROWEST = 520;
    private static final double WIDEST = 780;
    private static final double COMFORT = 76;
    private static final double ENDS_SHARE = 0.26;

    private final Plotted plotted;
    private final Medium medium;
    private final SeriesLook look;
    private final Axes axes;
    private final ValueScale scale;

    UprightBody(SeriesFigure figure, Medium medium) {
        this.medium = medium;
        plotted = new Plotted(figure);
        look = new SeriesLook(plotted, medium.look());
        scale = plotted.scale();
        axes = new Axes(scale, figure.unit(), medium);
    }

    @Override
    public double leastWidth() {
        double plot = Math.max(LEAST_PLOT, plotted.categories() * CategoryLabels.leastSlot(plotted.headings(), medium));
        return axes.tickWidth() + plot / (1 - ENDS_SHARE);
    }

    @Override
    public double suitableWidth() {
        return Math.max(leastWidth(), Math.clamp(axes.tickWidth() + plotted.categories() * COMFORT / (1 - ENDS_SHARE), NARROWEST, WIDEST));
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public double height(double width) {
        return height(width, PLOT);
    }

    @Override
    public double leastHeight(double width) {
        return height(width, FLATTEST);
    }

    private double height(double width, double wanted) {
        double plot = Math.max(wanted, ends().map(ends -> ends.height(endsWidth(width))).orElse(0.0));
        return top(width) + plot + labels(width).height();
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double width = place.getWidth();
        double top = place.getY() + top(width);
        CategoryLabels labels = labels(width);
        Rectangle2D area =
                new Rectangle2D.Double(place.getX() + axes.tickWidth(), top, plotWidth(width), place.getMaxY() - labels.height() - top);
        Coordinates at = new Coordinates(area, scale, plotted.categories(), false);
        legend().draw(paper, place.getX(), place.getY(), width);
        paper.text(axes.unit(width), place.getX(), place.getY() + legend().height(width), paper.ink(Ink.FAINT));
        axes.lines(paper, at);
        axes.numbers(paper, at);
        ForecastBand forecast = new ForecastBand(plotted, look);
        forecast.drawBand(paper, at);
        List<Mark> marks = new ArrayList<>(new ChartPlot(plotted, look, paper).draw(paper, at));
        axes.base(paper, at);
        marks.addAll(forecast.drawLine(paper, at));
        labels.draw(paper, area.getX(), area.getMaxY());
        new Marks(plotted, look, paper).finish(marks);
        Rectangle2D room = new Rectangle2D.Double(area.getX(), area.getY() - HEADROOM, area.getWidth(), area.getHeight() + HEADROOM);
        Labels numbers = new Labels(plotted, look, paper, at, room);
        forecast.lines(at).forEach(numbers::keepClear);
        forecast.caps(at).map(Labels::solid).forEach(numbers::keepClear);
        numbers.draw(marks);
        ends().ifPresent(ends -> ends.draw(paper, at, endsWidth(width), numbers.occupied()));
    }

    private double top(double width) {
        TextBlock unit = axes.unit(width);
        return legend().height(width) + unit.height() + HEADROOM;
    }

    private CategoryLabels labels(double width) {
        return CategoryLabels.of(plotted.headings(), medium, plotWidth(width) / Math.max(1, plotted.categories()));
    }

    private double plotWidth(double width) {
        return width - axes.tickWidth() - endsWidth(width);
    }

    private double endsWidth(double width) {
        return ends().map(ends -> ends.width(width * ENDS_SHARE)).orElse(0.0);
    }

    private Optional<LineEnds> ends() {
        LineEnds ends = new LineEnds(plotted, look, medium);
        return Optional.of(ends).filter(named -> plotted.figure().shape() == Shape.LINES && !named.series().isEmpty());
    }

    private Legend legend() {
        boolean needless = ends().isPresent() || plotted.count() < 2;
        return new Legend(plotted, look, medium, needless ? List.of() : IntStream.range(0, plotted.count()).boxed().toList());
    }
}
