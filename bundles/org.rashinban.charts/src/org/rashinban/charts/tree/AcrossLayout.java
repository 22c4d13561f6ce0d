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

/** One column for each level, from left to right; a parent stands beside its first child. */
final class AcrossLayout extends BoxLayout {

    private static final double BETWEEN_COLUMNS = 46;
    private static final double BETWEEN_ROWS = 7;
    private static final double NARROWEST = 90;
    private static final double COMFORT = 190;
    private static final double MARGIN = 16;

    AcrossLayout(TreeFigure figure, Medium medium) {
        super(figure, medium, NARROWEST, COMFORT);
    }

    @Override
    public Align align() {
        return Align.START;
    }

    @Override
    public Placed at(double width) {
        double column = Math.min(1.6 * COMFORT, (width - MARGIN + BETWEEN_COLUMNS) / Math.max(1, depth(figure.roots())) - BETWEEN_COLUMNS);
        Run run = new Run(column);
        double y = 0;
        for (Branch root : figure.roots()) {
            y = run.place(root, 0, y) + BETWEEN_ROWS;
        }
        return new Placed(run.boxes, run.links.stream().<Shape>map(Link::path).toList(), width, Math.max(0, y - BETWEEN_ROWS));
    }

    @Override
    protected double width(double column) {
        int depth = Math.max(1, depth(figure.roots()));
        return depth * column + (depth - 1) * BETWEEN_COLUMNS + MARGIN;
    }

    static int depth(List<Branch> branches) {
        return branches.stream().mapToInt(branch -> 1 + depth(branch.children())).max().orElse(0);
    }

    private final class Run {

        private final double column;
        private final List<Placed.At> boxes = new ArrayList<>();
        /** Their boxes may still move, so the lines are drawn last. */
        private final List<Link> links = new ArrayList<>();

        Run(double column) {
            this.column = column;
        }

        /** @return the lower end of the branch and all below it */
        double place(Branch branch, int depth, double top) {
            BranchBox box = BranchBox.of(branch, depth, medium, column);
            int before = boxes.size();
            double y = top;
            List<Integer> children = new ArrayList<>();
            for (Branch child : branch.children()) {
                y = place(child, depth + 1, y) + BETWEEN_ROWS;
                children.add(boxes.size() - 1);
            }
            double bottom = Math.max(y - (children.isEmpty() ? 0 : BETWEEN_ROWS), top);
            double spare = box.height() - (bottom - top);
            if (spare > 0) {
                // Higher than all its children together: they move into its middle.
                for (int at = before; at < boxes.size(); at++) {
                    Rectangle2D place = boxes.get(at).place();
                    place.setRect(place.getX(), place.getY() + spare / 2, place.getWidth(), place.getHeight());
                }
                bottom = top + box.height();
            }
            // What is higher than the window is read from its top left corner on.
            double middle = children.isEmpty() ? (top + bottom) / 2 : boxes.get(children.getFirst()).place().getCenterY();
            double boxTop = Math.clamp(middle - box.height() / 2, top, Math.max(top, bottom - box.height()));
            double x = depth * (column + BETWEEN_COLUMNS);
            Rectangle2D place = new Rectangle2D.Double(x, boxTop, column, box.height());
            children.forEach(child -> links.add(new Link(place, boxes.get(child).place())));
            boxes.add(new Placed.At(box, place));
            return bottom;
        }
    }

    private record Link(Rectangle2D parent, Rectangle2D child) {

        Path2D path() {
            double middle = (child.getMinX() + parent.getMaxX()) / 2;
            Path2D path = new Path2D.Double();
            path.moveTo(parent.getMaxX(), parent.getCenterY());
            path.lineTo(middle, parent.getCenterY());
            path.lineTo(middle, child.getCenterY());
            path.lineTo(child.getMinX(), child.getCenterY());
            return path;
        }
    }
}
