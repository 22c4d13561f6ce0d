package org.rashinban.charts.series;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.paper.Texts;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.text.YearLabel;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.model.text.Plain;

/** Bars: categories from top to bottom with their names before them, values from left to right. */
final class LyingBody implements Body {

    private static final double NAMES_SHARE = 0.36;
    private static final double LEAST_PLOT = 170;
    private static final double SUITABLE = 640;
    private static final double ROW = 26;
    private static final double BAR = 14;
    private static final double GAP = 8;
    private static final double TOP = 6;

    private final Plotted plotted;
    private final Medium medium;
    private final SeriesLook look;
    private final ValueScale scale;
    private final Axes axes;
    private final List<String> names;

    LyingBody(SeriesFigure figure, Medium medium) {
        this.medium = medium;
        plotted = new Plotted(figure);
        look = new SeriesLook(plotted, medium.look());
        scale = plotted.scale();
        axes = new Axes(scale, figure.shape() == Shape.SHARES ? "%" : figure.unit(), medium);
        List<Heading> categories = figure.categories();
        List<String> titles = YearLabel.suits(categories)
                ? YearLabel.ways(categories, medium.locale()).getFirst().stream().map(both -> both.replace('\n', ' ')).toList()
                : categories.stream().map(heading -> Texts.title(heading).in(medium.locale())).toList();
        names = IntStream.range(0, titles.size()).mapToObj(at -> plotted.named(at, new Plain(titles.get(at))).in(medium.locale())).toList();
    }

    @Override
    public double leastWidth() {
        double longest = names.stream().mapToDouble(name -> Math.min(120, TextBlock.unbreakable(name, medium.font(Style.LABEL)))).max()
                .orElse(0);
        return Math.max(LEAST_PLOT / (1 - NAMES_SHARE) + after(), longest / NAMES_SHARE);
    }

    @Override
    public double suitableWidth() {
        return Math.max(leastWidth(), SUITABLE);
    }

    @Override
    public double height(double width) {
        return top(width) + plotted.categories() * row(width) + axes.tickHeight() + 3 + axes.unit(width).height();
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double width = place.getWidth();
        double names = names(width);
        Rectangle2D area = new Rectangle2D.Double(place.getX() + names + GAP, place.getY() + top(width), width - names - GAP - after(),
                plotted.categories() * row(width));
        Coordinates at = new Coordinates(area, scale, plotted.categories(), true);
        legend().draw(paper, place.getX(), place.getY(), width);
        for (int category = 0; category < plotted.categories(); category++) {
            Heading heading = plotted.figure().categories().get(category);
            Rectangle2D box = new Rectangle2D.Double(place.getX(), area.getY() + category * row(width), names, row(width));
            paper.text(block(category, names), box, Align.END, paper.ink(Ink.TEXT));
            paper.area(box, heading.behind(), plotted.named(category, Texts.title(heading)));
        }
        if (plotted.categories() == 0) {
            return;
        }
        axes.lines(paper, at);
        axes.numbers(paper, at);
        TextBlock unit = axes.unit(width);
        paper.text(unit,
                new Rectangle2D.Double(area.getX(), place.getY() + height(width) - unit.height(), width - names - GAP, unit.height()),
                Align.END, paper.ink(Ink.FAINT));
        List<Mark> marks = new ChartPlot(plotted, look, paper).draw(paper, at);
        axes.base(paper, at);
        new Marks(plotted, look, paper).finish(marks);
        new Labels(plotted, look, paper, at,
                new Rectangle2D.Double(area.getX(), area.getY(), place.getMaxX() - area.getX(), area.getHeight())).draw(marks);
    }

    private double top(double width) {
        return legend().height(width) + TOP;
    }

    private double names(double width) {
        double most = width * NAMES_SHARE;
        return IntStream.range(0, plotted.categories()).mapToDouble(category -> block(category, most).width()).max().orElse(0);
    }

    private double row(double width) {
        double names = names(width);
        double name = IntStream.range(0, plotted.categories()).mapToDouble(category -> block(category, names).height()).max().orElse(0) + 8;
        return Math.max(name, Math.max(ROW, plotted.of(Kind.BAR).size() * BAR / 0.66));
    }

    /** The first of a group bears the name of the group as well. */
    private TextBlock block(int category, double width) {
        return medium.block(name(category), Style.LABEL, width + 0.01);
    }

    private String name(int category) {
        String group = group(category);
        boolean first = category == 0 || !group.equals(group(category - 1));
        return (group.isEmpty() || !first ? "" : "【" + group + "】\n") + names.get(category);
    }

    private String group(int category) {
        return plotted.figure().categories().get(category).group().map(group -> group.in(medium.locale())).orElse("");
    }

    /** Room for a number after the longest bar, and for half the last number of the axis. */
    private double after() {
        double label = IntStream.range(0, plotted.count()).filter(series -> plotted.kind(series) != Kind.STACK).boxed()
                .flatMap(series -> IntStream.range(0, plotted.categories())
                        .filter(category -> plotted.point(series, category).amount().isPresent())
                        .mapToObj(category -> medium.line(plotted.label(series, category, medium.locale()), Style.LABEL).width()))
                .max(Double::compare).map(width -> width + GAP).orElse(0.0);
        return Math.max(label, axes.tickWidth() / 2 + 2);
    }

    private Legend legend() {
        List<Integer> all = IntStream.range(0, plotted.count()).boxed().toList();
        return new Legend(plotted, look, medium, all.size() < 2 && plotted.of(Kind.STACK).isEmpty() ? List.of() : all);
    }
}
