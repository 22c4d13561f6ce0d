package org.rashinban.charts.recording;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;

import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/** Graphics that remember what was written and filled where, in the coordinates of the whole drawing. */
public final class Recorder extends AbstractGraphics2D {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Text> texts;
    private final List<Ink> inks;

    /** @param ink the visible strokes of the letters, without the air around them */
    public record Text(String text, Rectangle2D ink, Color colour) {
    }

    /** A shape that was filled or stroked. */
    public record Ink(Shape shape, Color colour) {
    }

    public Recorder() {
        super(false);
        gc = new GraphicContext();
        texts = new ArrayList<>();
        inks = new ArrayList<>();
    }

    private Recorder(Recorder parent) {
        super(parent);
        texts = parent.texts;
        inks = parent.inks;
    }

    public List<Text> texts() {
        return texts;
    }

    public List<Ink> inks() {
        return inks;
    }

    @Override
    public void drawString(String text, float x, float y) {
        GlyphVector glyphs = getFont().createGlyphVector(EXACT, text);
        Rectangle2D visible = glyphs.getVisualBounds();
        Rectangle2D here = new Rectangle2D.Double(visible.getX() + x, visible.getY() + y, visible.getWidth(), visible.getHeight());
        texts.add(new Text(text, getTransform().createTransformedShape(here).getBounds2D(), getColor()));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("Text in pieces cannot stay text in every medium");
    }

    @Override
    public void draw(Shape shape) {
        inks.add(new Ink(getTransform().createTransformedShape(shape), getColor()));
    }

    @Override
    public void fill(Shape shape) {
        inks.add(new Ink(getTransform().createTransformedShape(shape), getColor()));
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    @Override
    public void dispose() {
        // Holds nothing but lists.
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException("A picture of dots would blur in a picture of vectors");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return drawImage(image, x, y, observer);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw new UnsupportedOperationException("A picture of dots would blur in a picture of vectors");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw new UnsupportedOperationException("A picture of dots would blur in a picture of vectors");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("No medium but the screen can copy what was drawn");
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("No medium but the screen can invert what was drawn");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return dots().getDeviceConfiguration();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return dots().getFontMetrics(font);
    }

    private static Graphics2D dots() {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return graphics;
    }
}
