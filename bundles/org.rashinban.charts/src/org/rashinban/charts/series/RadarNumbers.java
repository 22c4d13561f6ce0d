package org.rashinban.charts.series;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Occupied;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;

/**
 * The numbers of a wheel's rings: in a row from the hub outwards, where the fewest of them would be struck through by the lines of values.
 * Those that would be stand elsewhere on their ring, or nowhere.
 */
final class RadarNumbers {

    private static final double AIR = 1.5;
    private static final double BESIDE = 3;
    /** Between two rays the number of the hub stands a little outside, for all rays meet there. */
    private static final double NEAREST = 10;
    private static final double[] BETWEEN = {0.5, 0.3, 0.7};

    private final Medium medium;
    private final Point2D hub;
    private final double radius;
    private final int rays;
    private final ValueScale scale;
    private final DoubleUnaryOperator share;

    /** Where the middle of a number stands. */
    @FunctionalInterface
    private interface Row {
        Point2D middle(double tick, double width);
    }

    /** @param share how far out a value lies, from 0 to 1 */
    RadarNumbers(Medium medium, Point2D hub, double radius, int rays, ValueScale scale, DoubleUnaryOperator share) {
        this.medium = medium;
        this.hub = hub;
        this.radius = radius;
        this.rays = rays;
        this.scale = scale;
        this.share = share;
    }

    /** @param lines what is drawn of the values */
    void draw(Paper paper, Rectangle2D bounds, List<Line2D> lines) {
        Occupied occupied = new Occupied(bounds);
        lines.forEach(occupied::take);
        List<Row> rows = rows();
        Row best = rows.stream().min(Comparator.comparingLong((Row row) -> struck(row, occupied))).orElseThrow();
        for (double tick : scale.ticks().reversed()) {
            TextBlock text = text(tick);
            Optional<Rectangle2D> free = occupied
                    .first(Stream.concat(Stream.of(best), rows.stream()).map(row -> box(row, tick, text)));
            free.ifPresent(box -> {
                // The ring does not run through its own number.
                paper.fill(box, paper.ink(Ink.PAPER));
                paper.text(text, box, Align.CENTRE, paper.ink(Ink.FAINT));
            });
        }
    }

    /** Right of the first ray, where one looks first, left of it, and between the rays, the last ones first. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add((tick, width) -> new Point2D.Double(hub.getX() + BESIDE + width / 2, hub.getY() - radius * share.applyAsDouble(tick)));
        rows.add((tick, width) -> new Point2D.Double(hub.getX() - BESIDE - width / 2, hub.getY() - radius * share.applyAsDouble(tick)));
        for (double between : BETWEEN) {
            for (int ray = rays - 1; ray >= 0; ray--) {
                double angle = 2 * Math.PI * (ray + between) / rays;
                rows.add((tick, width) -> {
                    double out = Math.max(NEAREST, radius * share.applyAsDouble(tick));
                    return new Point2D.Double(hub.getX() + Math.sin(angle) * out, hub.getY() - Math.cos(angle) * out);
                });
            }
        }
        return rows;
    }

    private TextBlock text(double tick) {
        return medium.line(scale.text(tick), Style.SMALL);
    }

    private static Rectangle2D box(Row row, double tick, TextBlock text) {
        Point2D middle = row.middle(tick, text.width());
        double width = text.width() + 2 * AIR;
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - text.height() / 2, width, text.height());
    }

    private long struck(Row row, Occupied lines) {
        return scale.ticks().stream().filter(tick -> !lines.isFree(box(row, tick, text(tick)))).count();
    }
}
