package org.rashinban.charts.tree;

import org.rashinban.charts.paper.Medium;
import org.rashinban.core.figure.TreeFigure;

/** A layout whose width follows from that of one box. */
abstract class BoxLayout implements Layout {

    protected final TreeFigure figure;
    protected final Medium medium;
    private final double narrowest;
    private final double comfort;

    /**
     * @param narrowest width of a box that can still be read
     * @param comfort   width of a box that suits most texts
     */
    BoxLayout(TreeFigure figure, Medium medium, double narrowest, double comfort) {
        this.figure = figure;
        this.medium = medium;
        this.narrowest = narrowest;
        this.comfort = comfort;
    }

    @Override
    public final double leastWidth() {
        return width(narrowest);
    }

    @Override
    public final double suitableWidth() {
        return width(comfort);
    }

    /** Of the whole, if each box has a given width. */
    protected abstract double width(double box);
}
