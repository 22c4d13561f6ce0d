package org.rashinban.charts.series;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Occupied;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;

/**
 * Lines named at their ends, which spares the eye the way to a legend and back: in the margin, and a line that ends earlier there where it
 * ends, if nothing else stands there.
 */
final class LineEnds {

    static final double GAP = 10;
    private static final int MOST = 7;
    private static final double ASIDE = 24;

    private final Plotted plotted;
    private final SeriesLook look;
    private final Medium medium;

    private record End(int series, TextBlock name, double wanted) {
    }

    LineEnds(Plotted plotted, SeriesLook look, Medium medium) {
        this.plotted = plotted;
        this.look = look;
        this.medium = medium;
    }

    /** Those that can be named so; none if they are too many. */
    List<Integer> series() {
        List<Integer> named =
                IntStream.range(0, plotted.count()).filter(at -> plotted.kind(at) != Kind.BAND && last(at) >= 0).boxed().toList();
        return named.size() > MOST ? List.of() : named;
    }

    double width(double most) {
        double widest = series().stream().mapToDouble(at -> name(at, most - GAP).width()).max().orElse(-GAP);
        return widest + GAP;
    }

    /** What the names need one below the other. */
    double height(double width) {
        return series().stream().mapToDouble(at -> name(at, width - GAP).height()).sum();
    }

    void draw(Paper paper, Coordinates at, double width, Occupied occupied) {
        List<End> ends = new ArrayList<>();
        for (int series : series()) {
            if (endsEarly(series, at) && drawAtPoint(paper, at, series, width, occupied)) {
                continue;
            }
            ends.add(new End(series, name(series, width - GAP), at.along(plotted.value(series, last(series)).orElseThrow())));
        }
        ends.sort(Comparator.comparingDouble(End::wanted));
        double x = at.area().getMaxX();
        List<Double> tops = spread(ends, at.area());
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            double middle = tops.get(i) + end.name().height() / 2;
            double pointX = at.middle(last(end.series()));
            if (Math.abs(middle - end.wanted()) > end.name().lineHeight() || endsEarly(end.series(), at)) {
                paper.line(Math.max(pointX, x - at.slot() / 2) + 5, end.wanted(), x + GAP - 2, middle, paper.ink(Ink.GRID), 1);
            }
            paper.text(end.name(), new Rectangle2D.Double(x + GAP, tops.get(i), end.name().width(), end.name().height()), Align.START,
                    look.textColour(end.series()));
        }
    }

    private boolean endsEarly(int series, Coordinates at) {
        return at.middle(last(series)) < at.area().getMaxX() - at.slot();
    }

    private boolean drawAtPoint(Paper paper, Coordinates at, int series, double width, Occupied occupied) {
        TextBlock name = name(series, width - GAP);
        Point2D point = at.at(last(series), plotted.value(series, last(series)).orElseThrow());
        double right = point.getX() + GAP;
        double left = point.getX() - GAP - name.width();
        Stream<Double> asides = Stream.of(right, right + ASIDE, left);
        Optional<Rectangle2D> place = occupied.first(asides.flatMap(x -> Stream.of(0.0, 0.9, -0.9, 1.8, -1.8)
                .map(lines -> new Rectangle2D.Double(x, point.getY() - name.height() / 2 + lines * name.lineHeight(),
                        name.width(), name.height()))));
        place.ifPresent(free -> paper.text(name, free, Align.START, look.textColour(series)));
        return place.isPresent();
    }

    /** As near to their points as they can stand without touching each other. */
    private static List<Double> spread(List<End> ends, Rectangle2D area) {
        double[] tops = new double[ends.size()];
        double free = area.getMinY() - 6;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(free, ends.get(i).wanted() - ends.get(i).name().height() / 2);
            free = tops[i] + ends.get(i).name().height();
        }
        double floor = area.getMaxY() + 6;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], floor - ends.get(i).name().height());
            floor = tops[i];
        }
        return IntStream.range(0, tops.length).mapToObj(i -> tops[i]).toList();
    }

    private TextBlock name(int series, double width) {
        return medium.block(plotted.series(series).name(), Style.STRONG, width);
    }

    /** The last category with a value; less than zero if there is none. */
    private int last(int series) {
        return IntStream.range(0, plotted.categories()).filter(at -> plotted.value(series, at).isPresent()).max().orElse(-1);
    }
}
