package org.rashinban.charts.tree;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A tree that was laid out, from the origin on.
 *
 * @param lines from parents to children
 */
record Placed(List<At> boxes, List<Shape> lines, double width, double height) {

    record At(BranchBox box, Rectangle2D place) {
    }
}
