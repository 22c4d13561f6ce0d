package org.rashinban.charts.series;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Occupied;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Fill;
import org.rashinban.charts.theme.Hatch;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.charts.theme.ToneSign;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.Tone;

/** Numbers at their marks and words in the gaps, wherever they fit without covering anything; the tips say the rest. */
final class Labels {

    private static final double GAP = 4;
    private static final List<Role> ORDER =
            List.of(Role.ACTUAL, Role.TOTAL, Role.TARGET, Role.FORECAST, Role.PART, Role.BASELINE, Role.CONTEXT,
                    Role.PREVIOUS, Role.LOW, Role.HIGH);

    /** Beside a point; the last two stand beside a line that rises steeply through it. */
    private static final int PLACES = 6;

    private final Plotted plotted;
    private final SeriesLook look;
    private final Paper paper;
    private final Coordinates at;
    private final Occupied occupied;

    /** @param room where labels may stand */
    Labels(Plotted plotted, SeriesLook look, Paper paper, Coordinates at, Rectangle2D room) {
        this.plotted = plotted;
        this.look = look;
        this.paper = paper;
        this.at = at;
        occupied = new Occupied(room);
    }

    /** For what is to be written after the labels. */
    Occupied occupied() {
        return occupied;
    }

    void draw(List<Mark> marks) {
        inStacks(marks);
        marks.stream().filter(mark -> plotted.kind(mark.series()) != Kind.BAND).forEach(mark -> occupied.take(solid(mark.shape())));
        plotted.of(Kind.LINE).forEach(this::takeLine);
        ORDER.forEach(role -> marks.stream()
                .filter(mark -> plotted.series(mark.series()).role() == role && plotted.kind(mark.series()) != Kind.STACK
                        && plotted.kind(mark.series()) != Kind.BAND && isWorthIt(mark))
                .forEach(this::atMark));
        gaps();
    }

    /** What is the same for all categories is written once, at the first. */
    private boolean isWorthIt(Mark mark) {
        double[] values = IntStream.range(0, plotted.categories()).mapToObj(category -> plotted.value(mark.series(), category))
                .flatMapToDouble(OptionalDouble::stream).distinct().toArray();
        boolean aimOrStart = plotted.kind(mark.series()) == Kind.LEVEL || plotted.series(mark.series()).role() == Role.BASELINE;
        return !aimOrStart || values.length > 1 || mark.category() == IntStream.range(0, plotted.categories())
                .filter(category -> plotted.value(mark.series(), category).isPresent()).min().orElse(0);
    }

    private void takeLine(int series) {
        for (int category = 1; category < plotted.categories(); category++) {
            var from = plotted.value(series, category - 1);
            var to = plotted.value(series, category);
            if (from.isPresent() && to.isPresent()) {
                occupied.take(new Line2D.Double(at.at(category - 1, from.getAsDouble()), at.at(category, to.getAsDouble())));
            }
        }
    }

    /** Intersection with a stroke without height would never be found. */
    private static Shape solid(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        return new Rectangle2D.Double(box.getX() - 0.5, box.getY() - 0.5, box.getWidth() + 1, box.getHeight() + 1);
    }

    private void inStacks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (plotted.kind(mark.series()) != Kind.STACK || plotted.point(mark.series(), mark.category()).amount().isEmpty()) {
                continue;
            }
            Rectangle2D box = mark.shape().getBounds2D();
            String number = plotted.label(mark.series(), mark.category(), paper.medium().locale());
            Stream<String> texts = Stream.concat(sign(mark.series()).map(sign -> sign + " " + number).stream(), Stream.of(number));
            texts.map(text -> paper.medium().line(text, Style.LABEL))
                    .filter(text -> text.width() + 4 <= box.getWidth() && text.font().getSize2D() * 1.1 <= box.getHeight()).findFirst()
                    .ifPresent(text -> onFill(text, box, look.fill(mark.series())));
        }
    }

    /** A dash before a number would be read as a minus. */
    private Optional<String> sign(int series) {
        return look.sign(series).filter(sign -> !sign.equals(ToneSign.of(Tone.NEUTRAL)));
    }

    private void onFill(TextBlock text, Rectangle2D box, Fill fill) {
        if (fill.hatch() != Hatch.NONE) {
            paper.fill(around(text, box), fill.colour());
        }
        paper.text(text, box, Align.CENTRE, paper.look().on(fill.colour()));
    }

    private static Rectangle2D around(TextBlock text, Rectangle2D box) {
        double height = Math.min(box.getHeight() - 1, text.height());
        return new Rectangle2D.Double(box.getCenterX() - text.width() / 2 - 2, box.getCenterY() - height / 2, text.width() + 4, height);
    }

    private void atMark(Mark mark) {
        TextBlock text = paper.medium().line(plotted.label(mark.series(), mark.category(), paper.medium().locale()), Style.LABEL);
        Rectangle2D box = mark.shape().getBounds2D();
        boolean negative = plotted.value(mark.series(), mark.category()).orElse(0) < 0;
        boolean bar = plotted.kind(mark.series()) == Kind.BAR;
        Optional<Rectangle2D> beside = occupied.first(places(box, text, negative).limit(bar ? 1 : PLACES));
        beside.ifPresent(place -> paper.text(text, place, Align.CENTRE, look.textColour(mark.series())));
        if (beside.isEmpty() && bar) {
            Rectangle2D inner = within(box, text, negative);
            if (box.contains(inner)) {
                onFill(text, inner, look.fill(mark.series()));
            }
        }
    }

    /** At the far end of a bar; beside a bar a number would seem to be that of its neighbour. */
    private Rectangle2D within(Rectangle2D bar, TextBlock text, boolean negative) {
        double wide = text.width();
        double high = text.font().getSize2D() * 1.15;
        double x = negative ? bar.getMinX() + GAP : bar.getMaxX() - GAP - wide;
        double y = negative ? bar.getMaxY() - 2 - high : bar.getMinY() + 2;
        return at.lying() ? new Rectangle2D.Double(x, bar.getCenterY() - high / 2, wide, high)
                : new Rectangle2D.Double(bar.getCenterX() - wide / 2, y, wide, high);
    }

    private Stream<Rectangle2D> places(Rectangle2D box, TextBlock text, boolean negative) {
        double wide = text.width();
        double high = text.font().getSize2D() * 1.15;
        // At the edges a wide number gives way inwards.
        double x = at.lying() ? box.getCenterX() - wide / 2
                : Math.clamp(box.getCenterX() - wide / 2, at.area().getX(), Math.max(at.area().getX(), at.area().getMaxX() - wide));
        Rectangle2D above = new Rectangle2D.Double(x, box.getMinY() - high - 2, wide, high);
        Rectangle2D below = new Rectangle2D.Double(x, box.getMaxY() + 2, wide, high);
        Rectangle2D right = new Rectangle2D.Double(box.getMaxX() + GAP, box.getCenterY() - high / 2, wide, high);
        Rectangle2D left = new Rectangle2D.Double(box.getMinX() - GAP - wide, box.getCenterY() - high / 2, wide, high);
        if (at.lying()) {
            return negative ? Stream.of(left, right) : Stream.of(right, below, above, left);
        }
        Rectangle2D leftAbove = new Rectangle2D.Double(left.getX(), above.getY(), wide, high);
        Rectangle2D rightBelow = new Rectangle2D.Double(right.getX(), below.getY(), wide, high);
        return negative ? Stream.of(below, above) : Stream.of(above, below, right, left, leftAbove, rightBelow);
    }

    private void gaps() {
        for (int category = 0; category < plotted.categories(); category++) {
            for (Gap gap : Gaps.of(plotted, category)) {
                gap(category, gap);
            }
        }
    }

    private void gap(int category, Gap gap) {
        List<TextBlock> texts = List.of(paper.medium().line(gap, Style.SMALL), paper.medium().line(Gaps.sign(gap), Style.SMALL));
        texts.stream().flatMap(text -> occupied.first(upwards(category, text)).map(place -> (Runnable) () -> {
            paper.text(text, place, Align.CENTRE, paper.ink(Ink.FAINT));
            paper.area(place, Optional.empty(), gap);
        }).stream()).findFirst().ifPresent(Runnable::run);
    }

    /** From the axis on, step by step away from it. */
    private Stream<Rectangle2D> upwards(int category, TextBlock text) {
        double high = text.font().getSize2D() * 1.15;
        Point2D start = at.at(category, at.base());
        boolean tooWide = !at.lying() && text.width() > at.slot() - 2;
        int steps = tooWide ? 0 : 12;
        return IntStream.range(0, steps).mapToObj(step -> at.lying()
                ? new Rectangle2D.Double(start.getX() + 4 + step * 16.0, start.getY() - high / 2, text.width(), high)
                : new Rectangle2D.Double(start.getX() - text.width() / 2, start.getY() - 4 - high - step * high, text.width(), high));
    }
}
