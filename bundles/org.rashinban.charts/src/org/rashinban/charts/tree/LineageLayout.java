package org.rashinban.charts.tree;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Line;

/**
 * Time goes from left to right: what led to something stands in a column before it, an edition with its measures below it. What nothing
 * connects shares a column.
 */
final class LineageLayout extends BoxLayout {

    private static final double BETWEEN_COLUMNS = 110;
    private static final double BETWEEN_ROWS = 8;
    private static final double NARROWEST = 110;
    private static final double COMFORT = 210;
    private static final double INDENT = 18;
    private static final double STEM = 8;
    /** For a line from one box to another in the last column. */
    private static final double MARGIN = 16;

    LineageLayout(TreeFigure figure, Medium medium) {
        super(figure, medium, NARROWEST, COMFORT);
    }

    @Override
    public Align align() {
        return Align.START;
    }

    @Override
    protected double width(double box) {
        int columns = Math.max(1, columns().size());
        return columns * box + (columns - 1) * BETWEEN_COLUMNS + MARGIN;
    }

    @Override
    public Placed at(double width) {
        List<List<Branch>> columns = columns();
        double room = Math.min(1.6 * COMFORT, (width - MARGIN + BETWEEN_COLUMNS) / Math.max(1, columns.size()) - BETWEEN_COLUMNS);
        List<Placed.At> boxes = new ArrayList<>();
        List<Shape> stems = new ArrayList<>();
        double first = columns.stream().mapToDouble(column -> BranchBox.of(column.getFirst(), 0, medium, room).height()).max().orElse(0);
        double height = 0;
        double x = 0;
        for (List<Branch> column : columns) {
            Column run = new Column(boxes, stems, room);
            double y = 0;
            for (Branch root : column) {
                y = run.place(root, 0, x, y, y == 0 ? first : 0);
            }
            height = Math.max(height, y - BETWEEN_ROWS);
            x += room + BETWEEN_COLUMNS;
        }
        return new Placed(boxes, stems, width, height);
    }

    private List<List<Branch>> columns() {
        List<List<Branch>> columns = new ArrayList<>();
        Set<String> last = new HashSet<>();
        for (Branch root : figure.roots()) {
            Set<String> names = root.all().map(Branch::id).collect(Collectors.toSet());
            if (columns.isEmpty() || figure.across().stream().anyMatch(line -> joins(line, last, names))) {
                columns.add(new ArrayList<>());
                last.clear();
            }
            columns.getLast().add(root);
            last.addAll(names);
        }
        return columns;
    }

    private static boolean joins(Line line, Set<String> some, Set<String> others) {
        return some.contains(line.from()) && others.contains(line.to()) || others.contains(line.from()) && some.contains(line.to());
    }

    private final class Column {

        private final List<Placed.At> boxes;
        private final List<Shape> stems;
        private final double width;

        Column(List<Placed.At> boxes, List<Shape> stems, double width) {
            this.boxes = boxes;
            this.stems = stems;
            this.width = width;
        }

        /**
         * @param least how high the box is at least: those at the top stand level, and so does a line from one to the next
         * @return where the next one begins
         */
        double place(Branch branch, int depth, double x, double top, double least) {
            double room = width - depth * INDENT;
            BranchBox box = BranchBox.of(branch, depth, medium, room);
            Rectangle2D place = new Rectangle2D.Double(x, top, room, Math.max(least, box.height()));
            boxes.add(new Placed.At(box, place));
            double y = place.getMaxY() + BETWEEN_ROWS;
            for (Branch child : branch.children()) {
                int at = boxes.size();
                y = place(child, depth + 1, x + INDENT, y, 0);
                stems.add(stem(x + STEM, place.getMaxY(), boxes.get(at).place()));
            }
            return y;
        }

        private static Shape stem(double x, double from, Rectangle2D to) {
            Path2D line = new Path2D.Double();
            line.moveTo(x, from);
            line.lineTo(x, to.getCenterY());
            line.lineTo(to.getMinX(), to.getCenterY());
            return line;
        }
    }
}
