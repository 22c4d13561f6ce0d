package org.rashinban.charts.tree;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.core.figure.TreeFigure;

/** Boxes and lines as a layout sets them, and the lines across. */
final class PlacedBody implements Body {

    private final TreeFigure figure;
    private final Medium medium;
    private final Layout layout;

    PlacedBody(TreeFigure figure, Medium medium, Layout layout) {
        this.figure = figure;
        this.medium = medium;
        this.layout = layout;
    }

    @Override
    public double leastWidth() {
        return layout.leastWidth();
    }

    @Override
    public double suitableWidth() {
        return layout.suitableWidth();
    }

    @Override
    public double height(double width) {
        return layout.at(width).height() + 2;
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        Placed placed = layout.at(place.getWidth());
        AffineTransform before = paper.graphics().getTransform();
        paper.graphics().translate(place.getX(), place.getY() + 1);
        CrossLines across = new CrossLines(figure.across(), placed, medium);
        for (Shape line : placed.lines()) {
            paper.outline(line, paper.ink(Ink.RULE), new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        across.drawLines(paper);
        for (Placed.At at : placed.boxes()) {
            at.box().draw(paper, at.place(), layout.align());
        }
        across.drawLabels(paper);
        paper.graphics().setTransform(before);
    }
}
