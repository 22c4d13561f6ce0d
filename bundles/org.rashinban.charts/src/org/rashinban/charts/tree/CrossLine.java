package org.rashinban.charts.tree;

import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Gutters;
import org.rashinban.charts.paper.Gutters.Obstacle;

/**
 * The course of a line between two boxes: a curve where nothing lies between them, else around what does.
 *
 * @param before from where it comes to its end
 * @param places where a label may stand, the best one first
 */
record CrossLine(Shape course, Point2D before, Point2D end, List<Point2D> places) {

    private static final double BEND = 26;
    private static final double ROOM_FOR_HEAD = 8;
    private static final double FLAT = 0.5;
    /** What the room is wider than the boxes on all sides. */
    private static final double EDGE = 3;

    static CrossLine between(Rectangle2D from, Rectangle2D to, List<Rectangle2D> boxes, Rectangle2D room) {
        CubicCurve2D curve = curve(from, to);
        List<Rectangle2D> others = boxes.stream().filter(box -> box != from && box != to).toList();
        return crosses(curve, others) ? around(curve, boxes, room).orElseGet(() -> of(curve)) : of(curve);
    }

    private static boolean crosses(Shape course, List<Rectangle2D> boxes) {
        double[] at = new double[6];
        Point2D last = new Point2D.Double();
        for (PathIterator pieces = new FlatteningPathIterator(course.getPathIterator(null), FLAT); !pieces.isDone(); pieces.next()) {
            Point2D next = pieces.currentSegment(at) == PathIterator.SEG_CLOSE ? last : new Point2D.Double(at[0], at[1]);
            Line2D piece = new Line2D.Double(last, next);
            if (pieces.currentSegment(at) != PathIterator.SEG_MOVETO && boxes.stream().anyMatch(piece::intersects)) {
                return true;
            }
            last = next;
        }
        return false;
    }

    private static Optional<CrossLine> around(CubicCurve2D curve, List<Rectangle2D> boxes, Rectangle2D room) {
        Point2D start = outside(curve.getP1(), curve.getCtrlX1() - curve.getX1(), Gutters.CLEAR);
        Point2D end = outside(curve.getP2(), curve.getCtrlX2() - curve.getX2(), ROOM_FOR_HEAD);
        Rectangle2D wide =
                new Rectangle2D.Double(room.getX() - EDGE, room.getY() - EDGE, room.getWidth() + 2 * EDGE, room.getHeight() + 2 * EDGE);
        return Gutters.way(wide, boxes.stream().map(box -> new Obstacle(box, Double.POSITIVE_INFINITY)).toList(), start, end).map(way -> {
            List<Point2D> corners = new ArrayList<>(way);
            corners.addFirst(curve.getP1());
            corners.addLast(curve.getP2());
            return new CrossLine(Gutters.path(corners), corners.get(corners.size() - 2), curve.getP2(), middles(corners));
        });
    }

    private static Point2D outside(Point2D side, double outwards, double far) {
        return new Point2D.Double(side.getX() + Math.signum(outwards) * far, side.getY());
    }

    /** Of the longest piece first. */
    private static List<Point2D> middles(List<Point2D> corners) {
        return IntStream.range(1, corners.size()).mapToObj(at -> new Line2D.Double(corners.get(at - 1), corners.get(at)))
                .sorted(Comparator.comparingDouble((Line2D piece) -> piece.getP1().distance(piece.getP2())).reversed())
                .flatMap(piece -> Stream.of(0.5, 0.35, 0.65, 0.2, 0.8).<Point2D>map(share -> new Point2D.Double(
                        piece.getX1() + (piece.getX2() - piece.getX1()) * share, piece.getY1() + (piece.getY2() - piece.getY1()) * share)))
                .toList();
    }

    private static CrossLine of(CubicCurve2D curve) {
        return new CrossLine(curve, curve.getCtrlP2(), curve.getP2(), IntStream.of(50, 45, 55, 40, 60, 35, 65, 30, 70, 25, 75, 20, 80)
                .mapToObj(share -> at(curve, share / 100.0)).toList());
    }

    private static Point2D at(CubicCurve2D curve, double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double c = 3 * u * t * t;
        double d = t * t * t;
        return new Point2D.Double(a * curve.getX1() + b * curve.getCtrlX1() + c * curve.getCtrlX2() + d * curve.getX2(),
                a * curve.getY1() + b * curve.getCtrlY1() + c * curve.getCtrlY2() + d * curve.getY2());
    }

    /** From side to side where there is a side between them, else around on the right. */
    private static CubicCurve2D curve(Rectangle2D from, Rectangle2D to) {
        if (from.getMaxX() <= to.getMinX()) {
            return bow(from.getMaxX(), from.getCenterY(), to.getMinX(), to.getCenterY(), 1, 1);
        }
        if (to.getMaxX() <= from.getMinX()) {
            return bow(from.getMinX(), from.getCenterY(), to.getMaxX(), to.getCenterY(), -1, -1);
        }
        return bow(from.getMaxX(), from.getCenterY(), to.getMaxX(), to.getCenterY(), 1, -1);
    }

    private static CubicCurve2D bow(double x1, double y1, double x2, double y2, int out, int in) {
        double bend = out == in ? Math.max(BEND, Math.abs(x2 - x1) / 2) : BEND / 2;
        return new CubicCurve2D.Double(x1, y1, x1 + out * bend, y1, x2 - in * bend, y2, x2, y2);
    }
}
