package org.rashinban.charts.series;

import java.awt.Color;
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

    private static final List<Role> ORDER =
            List.of(Role.ACTUAL, Role.TOTAL, Role.TARGET, Role.FORECAST, Role.PART, Role.BASELINE, Role.CONTEXT,
                    Role.PREVIOUS, Role.LOW, Role.HIGH);

    private static final double LEADER = 0.7;
    private static final double RIM = 2;

    private final Plotted plotted;
    private final SeriesLook look;
    private final Paper paper;
    private final Coordinates at;
    private final Occupied occupied;
    /** Without the lines of what it started from, which a number may interrupt where there is no other place for it. */
    private final Occupied firm;

    /** @param solid what of the paper it takes */
    private record Standing(Mark mark, Rectangle2D solid) {
    }

    /** @param room where labels may stand */
    Labels(Plotted plotted, SeriesLook look, Paper paper, Coordinates at, Rectangle2D room) {
        this.plotted = plotted;
        this.look = look;
        this.paper = paper;
        this.at = at;
        occupied = new Occupied(room);
        firm = new Occupied(room);
    }

    /** For what is to be written after the labels. */
    Occupied occupied() {
        return occupied;
    }

    /** Nothing is to be written over it. */
    void keepClear(Shape shape) {
        occupied.take(shape);
        firm.take(shape);
    }

    void draw(List<Mark> marks) {
        inStacks(marks);
        List<Standing> standing = marks.stream().filter(mark -> plotted.kind(mark.series()) != Kind.BAND)
                .map(mark -> new Standing(mark, place(mark))).toList();
        standing.forEach(one -> keepClear(one.solid()));
        plotted.of(Kind.LINE).forEach(this::takeLine);
        ORDER.forEach(role -> standing.stream()
                .filter(one -> plotted.series(one.mark().series()).role() == role && isWrittenBeside(one.mark()) && isWorthIt(one.mark()))
                .forEach(this::atMark));
        gaps();
    }

    /** Of a stack only a part that is alone and too short for its number. */
    private boolean isWrittenBeside(Mark mark) {
        return plotted.kind(mark.series()) != Kind.STACK || inStack(mark).isEmpty() && plotted.of(Kind.STACK).stream()
                .filter(series -> plotted.value(series, mark.category()).isPresent()).count() == 1;
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
                Line2D line = new Line2D.Double(at.at(category - 1, from.getAsDouble()), at.at(category, to.getAsDouble()));
                occupied.take(line);
                if (plotted.series(series).role() != Role.BASELINE) {
                    firm.take(line);
                }
            }
        }
    }

    /** A stroke across lying bars is as thick as it is drawn, with its rim. */
    private Rectangle2D place(Mark mark) {
        Rectangle2D box = solid(mark.shape());
        double rim = at.lying() && plotted.kind(mark.series()) == Kind.LEVEL ? RIM : 0;
        return new Rectangle2D.Double(box.getX() - rim, box.getY(), box.getWidth() + 2 * rim, box.getHeight());
    }

    /** Intersection with a stroke without height would never be found. */
    static Rectangle2D solid(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        return new Rectangle2D.Double(box.getX() - 0.5, box.getY() - 0.5, box.getWidth() + 1, box.getHeight() + 1);
    }

    private void inStacks(List<Mark> marks) {
        for (Mark mark : marks) {
            if (plotted.kind(mark.series()) != Kind.STACK || plotted.point(mark.series(), mark.category()).amount().isEmpty()) {
                continue;
            }
            inStack(mark).ifPresent(text -> onFill(text, mark.shape().getBounds2D(), look.fill(mark.series(), mark.category())));
        }
    }

    private Optional<TextBlock> inStack(Mark mark) {
        Rectangle2D box = mark.shape().getBounds2D();
        String number = plotted.label(mark.series(), mark.category(), paper.medium().locale());
        Stream<String> texts = Stream.concat(sign(mark.series()).map(sign -> sign + " " + number).stream(), Stream.of(number));
        return texts.map(text -> paper.medium().line(text, Style.LABEL))
                .filter(text -> text.width() + 4 <= box.getWidth() && text.font().getSize2D() * 1.1 <= box.getHeight()).findFirst();
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

    private void atMark(Standing standing) {
        Mark mark = standing.mark();
        Optional<Spot> clear = free(standing, occupied);
        clear.or(() -> free(standing, firm)).ifPresent(spot -> {
            keepClear(spot.box());
            spot.leader().ifPresent(line -> {
                keepClear(solid(line));
                paper.outline(line, look.colour(mark.series()), LEADER);
            });
            if (clear.isEmpty()) {
                paper.fill(spot.box(), paper.ink(Ink.PAPER));
            }
            write(spot, mark);
        });
    }

    private Optional<Spot> free(Standing standing, Occupied among) {
        return spots(standing.mark()).filter(spot -> spot.isFree(among, standing.solid())).findFirst();
    }

    private Stream<Spot> spots(Mark mark) {
        String number = plotted.label(mark.series(), mark.category(), paper.medium().locale());
        Rectangle2D box = mark.shape().getBounds2D();
        boolean negative = plotted.value(mark.series(), mark.category()).orElse(0) < 0;
        return plotted.kind(mark.series()) == Kind.BAR || plotted.kind(mark.series()) == Kind.STACK
                ? new BarSpots(box, at, negative).of(style -> paper.medium().line(number, style))
                : new PointSpots(box, at, negative).of(paper.medium().line(number, Style.LABEL));
    }

    private void write(Spot spot, Mark mark) {
        Fill fill = look.fill(mark.series(), mark.category());
        if (spot.onMark() && fill.hatch() != Hatch.NONE) {
            paper.fill(spot.box(), fill.colour());
        }
        Color colour = spot.onMark() ? paper.look().on(fill.colour()) : look.textColour(mark.series());
        if (spot.turned()) {
            paper.textUpwards(spot.text(), spot.box(), Align.CENTRE, colour);
        } else {
            paper.text(spot.text(), spot.box(), Align.CENTRE, colour);
        }
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
        double high = Spot.high(text);
        Point2D start = at.at(category, at.base());
        boolean tooWide = !at.lying() && text.width() > at.slot() - 2;
        int steps = tooWide ? 0 : 12;
        return IntStream.range(0, steps).mapToObj(step -> at.lying()
                ? new Rectangle2D.Double(start.getX() + 4 + step * 16.0, start.getY() - high / 2, text.width(), high)
                : new Rectangle2D.Double(start.getX() - text.width() / 2, start.getY() - 4 - high - step * high, text.width(), high));
    }
}
