package org.rashinban.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Paper;

/** The parts of a page, one below the other; height that is left over goes to those that can use it. */
final class Stacked implements Body {

    private static final double GAP = 20;

    private final List<Body> parts;

    Stacked(List<Body> parts) {
        this.parts = grouped(parts);
    }

    /** Charts that follow each other share a row. */
    private static List<Body> grouped(List<Body> parts) {
        List<Body> grouped = new ArrayList<>();
        for (int from = 0; from < parts.size();) {
            int to = from;
            while (to < parts.size() && parts.get(to).stretches()) {
                to++;
            }
            grouped.add(to - from > 1 ? new Multiples(parts.subList(from, to)) : parts.get(from));
            from = Math.max(to, from + 1);
        }
        return grouped;
    }

    @Override
    public double leastWidth() {
        return parts.stream().mapToDouble(Body::leastWidth).max().orElse(0);
    }

    @Override
    public double comfortableWidth() {
        return parts.stream().mapToDouble(Body::comfortableWidth).max().orElse(0);
    }

    @Override
    public double suitableWidth() {
        return parts.stream().mapToDouble(Body::suitableWidth).max().orElse(0);
    }

    @Override
    public boolean stretches() {
        return parts.stream().anyMatch(Body::stretches);
    }

    @Override
    public double height(double width) {
        return parts.stream().mapToDouble(part -> part.height(width)).sum() + GAP * Math.max(0, parts.size() - 1);
    }

    @Override
    public double leastHeight(double width) {
        return parts.stream().mapToDouble(part -> part.leastHeight(width)).sum() + GAP * Math.max(0, parts.size() - 1);
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        long elastic = parts.stream().filter(Body::stretches).count();
        double wide = place.getWidth();
        double left = place.getHeight() - height(wide);
        double give = height(wide) - leastHeight(wide);
        double y = place.getY();
        for (Body part : parts) {
            double natural = part.height(wide);
            double more = left > 0 ? (part.stretches() ? left / elastic : 0)
                    : give > 0 ? left * (natural - part.leastHeight(wide)) / give : 0;
            double height = natural + more;
            part.draw(paper, new Rectangle2D.Double(place.getX(), y, wide, height));
            y += height + GAP;
        }
    }
}
