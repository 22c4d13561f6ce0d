package org.rashinban.charts.series;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;

/** Dots with an empty middle, for what is not certain. */
final class Dots {

    private static final double RADIUS = 3.6;

    private Dots() {
    }

    static Shape dot(Point2D at) {
        return new Ellipse2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    static void hollow(Paper paper, Shape shape, Color colour) {
        paper.fill(shape, paper.ink(Ink.PAPER));
        paper.outline(shape, colour, 1.6);
    }
}
