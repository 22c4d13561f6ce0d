package org.rashinban.charts;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.rashinban.charts.paper.Area;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.medium.Rendering.Size;

/** A figure ready to be drawn, on a screen, into dots or into vectors. */
public final class Picture {

    /** Around everything, in points. */
    public static final double MARGIN = 16;
    private static final double STEP = 1.04;

    private final Body body;
    private final Medium medium;

    Picture(Body body, Medium medium) {
        this.body = body;
        this.medium = medium;
    }

    /** In points; the foot of the letters of a title, from the upper edge. */
    public static double titleBaseline(Look look) {
        return MARGIN + new Medium(look, Locale.ROOT).line("", Style.TITLE).baseline(0);
    }

    /** In points; what suits the content. */
    public Size natural() {
        double width = Math.ceil(body.suitableWidth());
        return new Size(width + 2 * MARGIN, Math.ceil(body.height(width)) + 2 * MARGIN);
    }

    /** In points; where there is less room it is better drawn smaller as a whole than narrower. */
    public double comfortable() {
        return Math.ceil(body.comfortableWidth()) + 2 * MARGIN;
    }

    /** In points; the least height at a width without anything becoming smaller. */
    public Size flattest(double room) {
        double width = widthIn(room);
        return new Size(width + 2 * MARGIN, Math.ceil(body.leastHeight(width)) + 2 * MARGIN);
    }

    /** In points; as wide as there is room, but no wider than suits the content and no narrower than it can be. */
    public Size within(double room) {
        double width = widthIn(room);
        return new Size(width + 2 * MARGIN, Math.ceil(body.height(width)) + 2 * MARGIN);
    }

    private double widthIn(double room) {
        return Math.max(Math.ceil(body.leastWidth()), Math.min(Math.ceil(body.suitableWidth()), room - 2 * MARGIN));
    }

    /**
     * Draws from the origin on. Where a size is too small for the content, all becomes smaller; nothing is ever cut.
     *
     * @return what is to be seen where, in the coordinates of the graphics
     */
    public List<Area> draw(Graphics2D graphics, Size size) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Paper paper = new Paper(graphics, medium);
        paper.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()), paper.ink(Ink.PAPER));
        double scale = scale(size);
        AffineTransform before = graphics.getTransform();
        graphics.scale(scale, scale);
        body.draw(paper, new Rectangle2D.Double(MARGIN, MARGIN, size.width() / scale - 2 * MARGIN, size.height() / scale - 2 * MARGIN));
        graphics.setTransform(before);
        return paper.areas();
    }

    /** The largest scale, 1 at most, at which everything fits. */
    private double scale(Size size) {
        if (!(size.width() > 0 && size.height() > 0)) {
            throw new IllegalArgumentException("A picture of " + size.width() + " by " + size.height());
        }
        double scale = Math.min(1, size.width() / (body.leastWidth() + 2 * MARGIN));
        while (!fits(size.width() / scale - 2 * MARGIN, size.height() / scale - 2 * MARGIN)) {
            scale /= STEP;
        }
        return scale;
    }

    private boolean fits(double width, double height) {
        return width >= body.leastWidth() - 0.01 && body.leastHeight(width) <= height + 0.01;
    }
}
