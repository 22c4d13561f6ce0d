package org.rashinban.charts.key;

import java.awt.geom.Rectangle2D;

import org.rashinban.charts.paper.Paper;
import org.rashinban.model.text.Localized;

/** Something that a picture explains, and how it looks. */
public record KeySign(Localized name, double width, Painter painter) {

    public interface Painter {

        void paint(Paper paper, Rectangle2D box);
    }
}
