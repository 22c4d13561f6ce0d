package org.rashinban.charts.key;

import java.awt.geom.Rectangle2D;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Paper;

/** A body with its key above. */
public record Keyed(Key key, Body body) implements Body {

    private static final double GAP = 4;

    @Override
    public double leastWidth() {
        return body.leastWidth();
    }

    @Override
    public double comfortableWidth() {
        return body.comfortableWidth();
    }

    @Override
    public double suitableWidth() {
        return body.suitableWidth();
    }

    @Override
    public double height(double width) {
        return head(width) + body.height(width);
    }

    @Override
    public double leastHeight(double width) {
        return head(width) + body.leastHeight(width);
    }

    @Override
    public boolean stretches() {
        return body.stretches();
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double head = head(place.getWidth());
        key.draw(paper, place.getX(), place.getY(), place.getWidth());
        body.draw(paper, new Rectangle2D.Double(place.getX(), place.getY() + head, place.getWidth(), place.getHeight() - head));
    }

    private double head(double width) {
        return key.height(width) + GAP;
    }
}
