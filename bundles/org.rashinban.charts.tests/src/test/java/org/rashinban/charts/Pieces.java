package org.rashinban.charts;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight pieces of a drawn line. */
final class Pieces {

    private Pieces() {
    }

    static List<Line2D> of(Shape shape) {
        List<Line2D> pieces = new ArrayList<>();
        double[] at = new double[6];
        Point2D last = new Point2D.Double();
        for (PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), 0.5); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            Point2D next = new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_LINETO) {
                pieces.add(new Line2D.Double(last, next));
            }
            last = next;
        }
        return pieces;
    }
}
