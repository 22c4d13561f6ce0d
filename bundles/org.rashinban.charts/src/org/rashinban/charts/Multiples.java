package org.rashinban.charts;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Paper;

/** Charts of one kind beside each other, as many as there is room for, so that they can be compared without turning pages. */
final class Multiples implements Body {

    private static final double GAP = 24;
    private static final double COLUMN = 340;
    /** More rows than that want a third column. */
    private static final int FEW = 4;

    private final List<Body> parts;

    Multiples(List<Body> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public double leastWidth() {
        return parts.stream().mapToDouble(Body::leastWidth).max().orElse(0);
    }

    @Override
    public double suitableWidth() {
        int columns = parts.size() > FEW ? 3 : 2;
        return columns * (least() + GAP) - GAP;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public double height(double width) {
        return height(width, Body::height);
    }

    @Override
    public double leastHeight(double width) {
        return height(width, Body::leastHeight);
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        int columns = columns(place.getWidth());
        double wide = column(place.getWidth());
        boolean flat = place.getHeight() < height(place.getWidth());
        ToDoubleBiFunction<Body, Double> measure = flat ? Body::leastHeight : Body::height;
        double more = (place.getHeight() - height(place.getWidth(), measure)) / rows(columns);
        double y = place.getY();
        for (int row = 0; row < rows(columns); row++) {
            double high = rowHeight(row, columns, wide, measure) + more;
            List<Body> line = row(row, columns);
            for (int at = 0; at < line.size(); at++) {
                line.get(at).draw(paper, new Rectangle2D.Double(place.getX() + at * (wide + GAP), y, wide, high));
            }
            y += high + GAP;
        }
    }

    private double height(double width, ToDoubleBiFunction<Body, Double> measure) {
        int columns = columns(width);
        double wide = column(width);
        return IntStream.range(0, rows(columns)).mapToDouble(row -> rowHeight(row, columns, wide, measure) + GAP).sum() - GAP;
    }

    private double rowHeight(int row, int columns, double wide, ToDoubleBiFunction<Body, Double> measure) {
        return row(row, columns).stream().mapToDouble(part -> measure.applyAsDouble(part, wide)).max().orElse(0);
    }

    private List<Body> row(int row, int columns) {
        return parts.subList(row * columns, Math.min(parts.size(), (row + 1) * columns));
    }

    private int rows(int columns) {
        return (parts.size() + columns - 1) / columns;
    }

    private double least() {
        return Math.max(COLUMN, leastWidth());
    }

    private int columns(double width) {
        return Math.clamp((int) ((width + GAP) / (least() + GAP)), 1, parts.size());
    }

    private double column(double width) {
        return (width + GAP) / columns(width) - GAP;
    }
}
