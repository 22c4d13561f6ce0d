package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;

import org.rashinban.charts.paper.Paper;
import org.rashinban.model.text.Localized;

/** Something that a picture explains, and how it looks. */
record KeySign(Localized name, double width, Painter painter) {

    interface Painter {

        void paint(Paper paper, Rectangle2D box);
    }
}
