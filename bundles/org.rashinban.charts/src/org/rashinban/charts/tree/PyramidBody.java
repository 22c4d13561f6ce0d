package org.rashinban.charts.tree;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;

/** One layer for each level, the widest at the bottom; the branches of a level stand side by side in their layer. */
final class PyramidBody implements Body {

    private static final double TOP_SHARE = 0.44;
    private static final double CHIP = 130;
    private static final double NARROWEST = 76;
    private static final double PAD = 9;
    private static final double GAP = 4;
    private static final double SLANT_SHARE = 0.4;

    private final Medium medium;
    private final List<List<Branch>> layers = new ArrayList<>();

    PyramidBody(TreeFigure figure, Medium medium) {
        this.medium = medium;
        boolean onlyLayers = figure.roots().size() > 1 && figure.roots().stream().allMatch(root -> root.children().isEmpty());
        // Roots with nothing below them are the layers themselves, the uppermost first.
        figure.roots().stream().filter(root -> onlyLayers).forEach(root -> layers.add(List.of(root)));
        List<Branch> level = onlyLayers ? List.of() : figure.roots();
        while (!level.isEmpty()) {
            layers.add(level);
            level = level.stream().flatMap(branch -> branch.children().stream()).toList();
        }
    }

    private record Chip(BranchBox box, Rectangle2D place) {
    }

    private record Layer(List<Chip> chips, double height) {
    }

    @Override
    public double leastWidth() {
        return (NARROWEST + 2 * PAD) / TOP_SHARE;
    }

    @Override
    public double suitableWidth() {
        return 680;
    }

    @Override
    public double height(double width) {
        return IntStream.range(0, layers.size()).mapToDouble(at -> layer(at, width).height() + GAP).sum();
    }

    @Override
    public void draw(Paper paper, Rectangle2D place) {
        double y = place.getY();
        for (int at = 0; at < layers.size(); at++) {
            Layer layer = layer(at, place.getWidth());
            ground(paper, at, place, y, layer.height());
            for (Chip chip : layer.chips()) {
                Rectangle2D inner = chip.place();
                chip.box().draw(paper,
                        new Rectangle2D.Double(place.getX() + inner.getX(), y + inner.getY(), inner.getWidth(), inner.getHeight()),
                        Align.CENTRE);
            }
            y += layer.height() + GAP;
        }
    }

    /** Each layer slants towards the next, so that together they make a pyramid. */
    private void ground(Paper paper, int at, Rectangle2D place, double y, double height) {
        double wide = wide(at, place.getWidth());
        double step = layers.size() < 2 ? 0 : (place.getWidth() - wide(0, place.getWidth())) / (layers.size() - 1);
        double above = Math.max(0, wide - step * SLANT_SHARE);
        Path2D shape = new Path2D.Double();
        shape.moveTo(place.getCenterX() - above / 2, y);
        shape.lineTo(place.getCenterX() + above / 2, y);
        shape.lineTo(place.getCenterX() + wide / 2, y + height);
        shape.lineTo(place.getCenterX() - wide / 2, y + height);
        shape.closePath();
        Color colour = paper.look().faint(paper.look().series(0));
        paper.fill(shape, colour);
        paper.outline(shape, paper.ink(Ink.GRID), 0.8);
    }

    private double wide(int at, double width) {
        return layers.size() < 2 ? width : width * (TOP_SHARE + (1 - TOP_SHARE) * at / (layers.size() - 1));
    }

    /** Rows of equal chips in the middle of the layer. */
    private Layer layer(int at, double width) {
        List<Branch> branches = layers.get(at);
        double step = layers.size() < 2 ? 0 : (width - wide(0, width)) / (layers.size() - 1);
        double room = Math.max(NARROWEST, wide(at, width) - step * SLANT_SHARE - 2 * PAD);
        int columns = Math.max(1, Math.min(branches.size(), (int) Math.floor((room + PAD) / ((at == 0 ? CHIP : NARROWEST + 24) + PAD))));
        double chip = Math.min(columns == 1 ? room : 2 * CHIP, (room + PAD) / columns - PAD);
        List<BranchBox> boxes = branches.stream().map(branch -> BranchBox.of(branch, at, medium, chip)).toList();
        List<Chip> chips = new ArrayList<>();
        double y = PAD;
        for (int from = 0; from < boxes.size(); from += columns) {
            List<BranchBox> row = boxes.subList(from, Math.min(boxes.size(), from + columns));
            double height = row.stream().mapToDouble(BranchBox::height).max().orElse(0);
            double x = (width - row.size() * (chip + PAD) + PAD) / 2;
            for (BranchBox box : row) {
                chips.add(new Chip(box, new Rectangle2D.Double(x, y, chip, height)));
                x += chip + PAD;
            }
            y += height + PAD;
        }
        return new Layer(chips, y);
    }
}
