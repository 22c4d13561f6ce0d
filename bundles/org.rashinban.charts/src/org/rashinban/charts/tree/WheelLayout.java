package org.rashinban.charts.tree;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Occupied;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;

/** The root in the hub, its branches on a ring around it, theirs on the next, each in the sector of its parent. */
final class WheelLayout implements Layout {

    private static final double BOX = 128;
    private static final double GAP = 12;
    private static final double FLAT = 0.78;
    private static final double WIDER = 1.08;

    private final TreeFigure figure;
    private final Medium medium;
    private final Placed placed;

    WheelLayout(TreeFigure figure, Medium medium) {
        this.figure = figure;
        this.medium = medium;
        placed = place();
    }

    @Override
    public double leastWidth() {
        return placed.width();
    }

    @Override
    public double suitableWidth() {
        return placed.width();
    }

    @Override
    public Align align() {
        return Align.CENTRE;
    }

    @Override
    public Placed at(double width) {
        double shift = (width - placed.width()) / 2;
        List<Placed.At> boxes = placed.boxes().stream().map(at -> new Placed.At(at.box(), new Rectangle2D.Double(at.place().getX() + shift,
                at.place().getY(), at.place().getWidth(), at.place().getHeight()))).toList();
        return new Placed(boxes, spokes(boxes), width, placed.height());
    }

    /** Rings grow until no box touches another. */
    private Placed place() {
        double ring = BOX * 1.1;
        List<Placed.At> boxes = rings(ring);
        while (overlap(boxes)) {
            ring *= WIDER;
            boxes = rings(ring);
        }
        double left = boxes.stream().mapToDouble(at -> at.place().getMinX()).min().orElse(0);
        double top = boxes.stream().mapToDouble(at -> at.place().getMinY()).min().orElse(0);
        double right = boxes.stream().mapToDouble(at -> at.place().getMaxX()).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(at -> at.place().getMaxY()).max().orElse(0);
        boxes.forEach(
                at -> at.place().setRect(at.place().getX() - left, at.place().getY() - top, at.place().getWidth(), at.place().getHeight()));
        return new Placed(boxes, List.of(), right - left, bottom - top);
    }

    private List<Placed.At> rings(double ring) {
        List<Placed.At> boxes = new ArrayList<>();
        if (figure.roots().size() == 1) {
            Branch hub = figure.roots().getFirst();
            boxes.add(box(hub, 0, 0, 0));
            // Of two the first stands on the left, where reading begins.
            around(hub.children(), 1, hub.children().size() == 2 ? Math.PI : 0, 2 * Math.PI, ring, boxes);
        } else {
            around(figure.roots(), 0, 0, 2 * Math.PI, ring, boxes);
        }
        return boxes;
    }

    private void around(List<Branch> branches, int depth, double from, double sector, double ring, List<Placed.At> boxes) {
        double leaves = branches.stream().mapToLong(WheelLayout::leaves).sum();
        double angle = from;
        double radius = ring * Math.max(1, figure.roots().size() == 1 ? depth : depth + 1);
        for (Branch branch : branches) {
            double share = sector * leaves(branch) / leaves;
            double middle = angle + share / 2;
            boxes.add(box(branch, depth, Math.sin(middle) * radius, -Math.cos(middle) * radius * FLAT));
            around(branch.children(), depth + 1, angle, share, ring, boxes);
            angle += share;
        }
    }

    private static long leaves(Branch branch) {
        return branch.all().filter(one -> one.children().isEmpty()).count();
    }

    private Placed.At box(Branch branch, int depth, double x, double y) {
        BranchBox box = BranchBox.of(branch, depth, medium, BOX);
        return new Placed.At(box, new Rectangle2D.Double(x - BOX / 2, y - box.height() / 2, BOX, box.height()));
    }

    private static boolean overlap(List<Placed.At> boxes) {
        Occupied occupied = new Occupied(new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6));
        return !boxes.stream().allMatch(at -> occupied.first(Stream.of(wide(at.place()))).isPresent());
    }

    private static Rectangle2D wide(Rectangle2D place) {
        return new Rectangle2D.Double(place.getX() - GAP / 2, place.getY() - GAP / 2, place.getWidth() + GAP, place.getHeight() + GAP);
    }

    private static List<Shape> spokes(List<Placed.At> boxes) {
        List<Shape> spokes = new ArrayList<>();
        for (Placed.At parent : boxes) {
            boxes.stream().filter(child -> parent.box().branch().children().contains(child.box().branch()))
                    .forEach(child -> spokes.add(new Line2D.Double(parent.place().getCenterX(), parent.place().getCenterY(),
                            child.place().getCenterX(), child.place().getCenterY())));
        }
        return spokes;
    }
}
