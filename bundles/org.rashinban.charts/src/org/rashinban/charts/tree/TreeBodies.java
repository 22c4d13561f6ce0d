package org.rashinban.charts.tree;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.core.figure.TreeFigure;

/** The body for each layout of a tree. */
public final class TreeBodies {

    private TreeBodies() {
    }

    public static Body of(TreeFigure figure, Medium medium) {
        return switch (figure.layout()) {
            case DOWNWARD -> new PlacedBody(figure, medium, new DownwardLayout(figure, medium));
            case ACROSS -> new PlacedBody(figure, medium, new AcrossLayout(figure, medium));
            case LINEAGE -> new PlacedBody(figure, medium, new LineageLayout(figure, medium));
            case PYRAMID -> new PyramidBody(figure, medium);
            case WHEEL -> new PlacedBody(figure, medium, new WheelLayout(figure, medium));
        };
    }
}
