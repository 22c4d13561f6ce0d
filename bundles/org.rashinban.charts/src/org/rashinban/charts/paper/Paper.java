package org.rashinban.charts.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Fill;
import org.rashinban.charts.theme.Hatch;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.model.text.Localized;

/** Where painters draw: the strokes they have in common, and the areas that they leave behind. */
public final class Paper {

    private static final float HATCH_WIDTH = 0.8f;

    private final Graphics2D graphics;
    private final Medium medium;
    private final AffineTransform origin;
    private final List<Area> areas = new ArrayList<>();

    public Paper(Graphics2D graphics, Medium medium) {
        this.graphics = graphics;
        this.medium = medium;
        try {
            origin = graphics.getTransform().createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException("A drawing without any extent", e);
        }
    }

    public Graphics2D graphics() {
        return graphics;
    }

    public Medium medium() {
        return medium;
    }

    public Look look() {
        return medium.look();
    }

    public Color ink(Ink ink) {
        return look().ink(ink);
    }

    /** From the upper left corner on. */
    public void text(TextBlock block, double x, double y, Color colour) {
        text(block, new Rectangle2D.Double(x, y, block.width(), block.height()), Align.START, colour);
    }

    /** In the middle of the box from top to bottom. */
    public void text(TextBlock block, Rectangle2D box, Align align, Color colour) {
        graphics.setColor(colour);
        graphics.setFont(block.font());
        double top = box.getCenterY() - block.height() / 2;
        for (int at = 0; at < block.lines().size(); at++) {
            String line = block.lines().get(at);
            if (!line.isEmpty()) {
                double x = box.getX() + align.offset(box.getWidth() - block.width(line));
                graphics.drawString(line, (float) x, (float) (top + block.baseline(at)));
            }
        }
    }

    /** Upwards, in a box whose measures are those on the paper. */
    public void textUpwards(TextBlock block, Rectangle2D box, Align align, Color colour) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(box.getX(), box.getMaxY());
        graphics.rotate(-Math.PI / 2);
        text(block, new Rectangle2D.Double(0, 0, box.getHeight(), box.getWidth()), align, colour);
        graphics.setTransform(before);
    }

    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    public void fill(Rectangle2D box, Fill fill) {
        fill(box, fill.colour());
        if (fill.hatch() != Hatch.NONE) {
            Color line = look().hatch(fill.colour());
            outline(fill.hatch().lines(box), line, HATCH_WIDTH);
            outline(box, line, HATCH_WIDTH);
        }
    }

    public void outline(Shape shape, Color colour, double width) {
        outline(shape, colour, new BasicStroke((float) width));
    }

    public void outline(Shape shape, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    public void line(double x1, double y1, double x2, double y2, Color colour, double width) {
        outline(new Line2D.Double(x1, y1, x2, y2), colour, width);
    }

    /** Tells what is to be seen at a place. */
    public void area(Shape shape, Optional<String> behind, Localized tip) {
        AffineTransform here = new AffineTransform(origin);
        here.concatenate(graphics.getTransform());
        areas.add(new Area(here.createTransformedShape(shape), behind, tip));
    }

    /** In the order in which they were drawn: the last one lies on top. */
    public List<Area> areas() {
        return List.copyOf(areas);
    }
}
