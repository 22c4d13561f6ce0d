package org.rashinban.charts.tree;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;

/** From the top down; children that have none of their own hang below each other, as organisation charts print them. */
final class DownwardLayout extends BoxLayout {

    private static final double GAP_X = 14;
    private static final double GAP_Y = 26;
    private static final double HANG = 7;
    private static final double INDENT = 14;
    private static final double NARROWEST = 84;
    private static final double COMFORT = 132;
    private static final int MOST_BESIDE = 2;

    DownwardLayout(TreeFigure figure, Medium medium) {
        super(figure, medium, NARROWEST, COMFORT);
    }

    @Override
    public Align align() {
        return Align.CENTRE;
    }

    @Override
    public Placed at(double width) {
        double box = Math.clamp(NARROWEST + (COMFORT - NARROWEST) * (width - leastWidth()) / Math.max(1, suitableWidth() - leastWidth()),
                NARROWEST,
                COMFORT);
        Run run = new Run(box);
        double x = (width - width(figure.roots(), box)) / 2;
        double bottom = 0;
        for (Branch root : figure.roots()) {
            bottom = Math.max(bottom, run.place(root, 0, x, 0, rowHeights(box)));
            x += width(root, box) + GAP_X;
        }
        return new Placed(run.boxes, run.lines, width, bottom);
    }

    /** All boxes of a level are as high as the highest, so that levels can be seen. */
    private List<Double> rowHeights(double box) {
        List<Double> heights = new ArrayList<>();
        figure.roots().forEach(root -> collect(root, 0, box, heights));
        return heights;
    }

    private void collect(Branch branch, int depth, double box, List<Double> heights) {
        while (heights.size() <= depth) {
            heights.add(0.0);
        }
        heights.set(depth, Math.max(heights.get(depth), BranchBox.of(branch, depth, medium, box).height()));
        if (!hangs(branch)) {
            branch.children().forEach(child -> collect(child, depth + 1, box, heights));
        }
    }

    @Override
    protected double width(double box) {
        return width(figure.roots(), box);
    }

    private double width(List<Branch> branches, double box) {
        return branches.stream().mapToDouble(branch -> width(branch, box)).sum() + GAP_X * Math.max(0, branches.size() - 1);
    }

    private double width(Branch branch, double box) {
        if (hangs(branch)) {
            return box + INDENT;
        }
        return Math.max(box, width(branch.children(), box));
    }

    private static boolean hangs(Branch branch) {
        return branch.children().size() > MOST_BESIDE && branch.children().stream().allMatch(child -> child.children().isEmpty());
    }

    private final class Run {

        private final double box;
        private final List<Placed.At> boxes = new ArrayList<>();
        private final List<Shape> lines = new ArrayList<>();

        Run(double box) {
            this.box = box;
        }

        /** @return the lower end of the branch and all below it */
        double place(Branch branch, int depth, double x, double y, List<Double> rows) {
            double wide = width(branch, box);
            boolean hangs = hangs(branch);
            double left = hangs ? x : x + (wide - box) / 2;
            Rectangle2D place = new Rectangle2D.Double(left, y, box, rows.get(depth));
            boxes.add(new Placed.At(BranchBox.of(branch, depth, medium, box), place));
            return hangs ? hang(branch, depth, place) : beside(branch, depth, x, place, rows);
        }

        private double beside(Branch branch, int depth, double x, Rectangle2D place, List<Double> rows) {
            double bottom = place.getMaxY();
            double childX = x + (width(branch, box) - width(branch.children(), box)) / 2;
            double childY = place.getMaxY() + GAP_Y;
            for (Branch child : branch.children()) {
                int at = boxes.size();
                bottom = Math.max(bottom, place(child, depth + 1, childX, childY, rows));
                double middle = boxes.get(at).place().getCenterX();
                lines.add(path(place.getCenterX(), place.getMaxY(), place.getCenterX(), place.getMaxY() + GAP_Y / 2, middle,
                        place.getMaxY() + GAP_Y / 2, middle, childY));
                childX += width(child, box) + GAP_X;
            }
            return bottom;
        }

        private double hang(Branch branch, int depth, Rectangle2D place) {
            double y = place.getMaxY() + HANG;
            double trunk = place.getX() + INDENT / 2;
            for (Branch child : branch.children()) {
                BranchBox leaf = BranchBox.of(child, depth + 1, medium, box);
                Rectangle2D at = new Rectangle2D.Double(place.getX() + INDENT, y, box, leaf.height());
                boxes.add(new Placed.At(leaf, at));
                lines.add(path(trunk, place.getMaxY(), trunk, at.getCenterY(), at.getX(), at.getCenterY()));
                y = at.getMaxY() + HANG;
            }
            return y - HANG;
        }

        private Shape path(double... corners) {
            Path2D path = new Path2D.Double();
            path.moveTo(corners[0], corners[1]);
            for (int at = 2; at < corners.length; at += 2) {
                path.lineTo(corners[at], corners[at + 1]);
            }
            return path;
        }
    }
}
