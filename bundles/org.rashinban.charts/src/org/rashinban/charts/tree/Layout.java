package org.rashinban.charts.tree;

import org.rashinban.charts.paper.Align;

/** A way to set boxes and the lines between them. */
interface Layout {

    double leastWidth();

    double suitableWidth();

    Placed at(double width);

    Align align();
}
