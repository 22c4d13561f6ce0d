package org.rashinban.charts.paper;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Finds ways of upright and level pieces around what lies between two points, in the gutters that it leaves free. */
public final class Gutters {

    /** Between a way and what it passes. */
    public static final double CLEAR = 3;
    /** The detour that is taken to spare a bend. */
    private static final double BEND = 18;
    private static final double ROUND = 4;

    private final double[] columns;
    private final double[] rows;
    private final List<Obstacle> obstacles;

    /** @param toll the detour that is taken rather than to cross it; infinite for what must not be crossed at all */
    public record Obstacle(Rectangle2D place, double toll) {
    }

    /** @param level whether it was reached from the left or the right */
    private record Corner(int column, int row, boolean level) {
    }

    private record Step(Corner corner, double cost) {
    }

    private Gutters(List<Obstacle> obstacles, double[] columns, double[] rows) {
        this.obstacles = obstacles;
        this.columns = columns;
        this.rows = rows;
    }

    /** The corners of the best way inside a room, both ends among them; empty if there is none. */
    public static Optional<List<Point2D>> way(Rectangle2D room, List<Obstacle> obstacles, Point2D from, Point2D to) {
        double[] columns = lines(room.getMinX(), room.getMaxX(), Stream.of(from, to).mapToDouble(Point2D::getX), obstacles.stream()
                .flatMapToDouble(one -> DoubleStream.of(one.place().getMinX() - CLEAR, one.place().getMaxX() + CLEAR)));
        double[] rows = lines(room.getMinY(), room.getMaxY(), Stream.of(from, to).mapToDouble(Point2D::getY), obstacles.stream()
                .flatMapToDouble(one -> DoubleStream.of(one.place().getMinY() - CLEAR, one.place().getMaxY() + CLEAR)));
        return new Gutters(obstacles, columns, rows).way(from, to);
    }

    private static double[] lines(double least, double most, DoubleStream ends, DoubleStream gutters) {
        return DoubleStream.concat(ends, gutters.filter(at -> at >= least && at <= most)).sorted().distinct().toArray();
    }

    private Optional<List<Point2D>> way(Point2D from, Point2D to) {
        Map<Corner, Step> before = new HashMap<>();
        Map<Corner, Double> known = new HashMap<>();
        PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::cost));
        Corner start = new Corner(index(columns, from.getX()), index(rows, from.getY()), true);
        Corner end = new Corner(index(columns, to.getX()), index(rows, to.getY()), true);
        known.put(start, 0.0);
        open.add(new Step(start, 0));
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (step.corner().equals(end)) {
                return Optional.of(corners(start, end, before));
            }
            if (step.cost() > known.get(step.corner())) {
                continue;
            }
            for (Corner next : around(step.corner())) {
                double cost = step.cost() + cost(step.corner(), next);
                if (cost < known.getOrDefault(next, Double.POSITIVE_INFINITY)) {
                    known.put(next, cost);
                    before.put(next, step);
                    open.add(new Step(next, cost));
                }
            }
        }
        return Optional.empty();
    }

    private static int index(double[] lines, double at) {
        return Arrays.binarySearch(lines, at);
    }

    private List<Corner> around(Corner at) {
        List<Corner> next = new ArrayList<>(List.of(new Corner(at.column(), at.row(), !at.level())));
        if (at.level()) {
            Stream.of(at.column() - 1, at.column() + 1).filter(column -> column >= 0 && column < columns.length)
                    .forEach(column -> next.add(new Corner(column, at.row(), true)));
        } else {
            Stream.of(at.row() - 1, at.row() + 1).filter(row -> row >= 0 && row < rows.length)
                    .forEach(row -> next.add(new Corner(at.column(), row, false)));
        }
        return next;
    }

    private double cost(Corner from, Corner to) {
        if (from.level() != to.level()) {
            return BEND;
        }
        double x = Math.min(columns[from.column()], columns[to.column()]);
        double y = Math.min(rows[from.row()], rows[to.row()]);
        double wide = Math.abs(columns[from.column()] - columns[to.column()]);
        double high = Math.abs(rows[from.row()] - rows[to.row()]);
        double cost = wide + high;
        for (Obstacle one : obstacles) {
            Rectangle2D place = one.place();
            boolean crossed = x < place.getMaxX() && x + wide > place.getMinX() && y < place.getMaxY() && y + high > place.getMinY();
            if (crossed) {
                cost += one.toll() * (wide + high) / Math.min(place.getWidth(), place.getHeight());
            }
        }
        return cost;
    }

    private List<Point2D> corners(Corner start, Corner end, Map<Corner, Step> before) {
        List<Point2D> corners = new ArrayList<>();
        Corner at = end;
        corners.add(point(at));
        while (!at.equals(start)) {
            Corner earlier = before.get(at).corner();
            if (earlier.level() != at.level() || earlier.equals(start)) {
                corners.add(point(earlier));
            }
            at = earlier;
        }
        return corners.reversed().stream().distinct().toList();
    }

    private Point2D point(Corner at) {
        return new Point2D.Double(columns[at.column()], rows[at.row()]);
    }

    /** A way with its corners rounded. */
    public static Path2D path(List<Point2D> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().getX(), corners.getFirst().getY());
        for (int at = 1; at + 1 < corners.size(); at++) {
            Point2D corner = corners.get(at);
            Point2D in = towards(corner, corners.get(at - 1));
            Point2D out = towards(corner, corners.get(at + 1));
            path.lineTo(in.getX(), in.getY());
            path.quadTo(corner.getX(), corner.getY(), out.getX(), out.getY());
        }
        path.lineTo(corners.getLast().getX(), corners.getLast().getY());
        return path;
    }

    private static Point2D towards(Point2D from, Point2D to) {
        double length = from.distance(to);
        double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
        return new Point2D.Double(from.getX() + (to.getX() - from.getX()) * share, from.getY() + (to.getY() - from.getY()) * share);
    }
}
