package org.rashinban.charts;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Paper;

/** The parts of a page, one below the other; height that is left over goes to those that can use it. */
final class Stacked implements Body {

    private static final double GAP = 20;

    private final List<Body> parts;

    Stacked(List<Body> parts) {
        this.parts = parts;
    }

    @Override
    public double leastWidth() {
        return parts.stream().mapToDouble(Body::leastWidth).max().orElse(0);
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
    public void draw(Paper paper, Rectangle2D place) {
        long elastic = parts.stream().filter(Body::stretches).count();
        double left = Math.max(0, place.getHeight() - height(place.getWidth()));
        double y = place.getY();
        for (Body part : parts) {
            double height = part.height(place.getWidth()) + (part.stretches() ? left / elastic : 0);
            part.draw(paper, new Rectangle2D.Double(place.getX(), y, place.getWidth(), height));
            y += height + GAP;
        }
    }
}
