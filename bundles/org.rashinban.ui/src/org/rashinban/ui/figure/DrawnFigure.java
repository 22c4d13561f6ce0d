package org.rashinban.ui.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.rashinban.charts.Picture;
import org.rashinban.charts.Pictures;
import org.rashinban.charts.paper.Area;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.medium.Rendering.Size;

/**
 * A figure as dots, with what is to be seen where.
 *
 * @param size in the units of the window
 * @param unit how many of those a point of the drawing measures
 * @param zoom of the screen that it was drawn for, in per cent
 */
public record DrawnFigure(Figure figure, ImageData dots, Size size, double unit, int zoom, List<Area> areas) {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    /** Pictures are measured in points, windows in dots of which 96 make an inch. */
    private static final double POINT = 96.0 / 72;
    /** Where several figures share a window each is drawn smaller than one that has it for itself. */
    private static final double BESIDE_OTHERS = 0.84;
    /** Below that small text cannot be read. */
    private static final double SMALLEST = 0.75;

    /** @param room how wide the window is; what cannot be as narrow is wider */
    static DrawnFigure of(Figure figure, Look look, int zoom, int room) {
        Picture picture = new Pictures(look, Locale.getDefault()).of(figure);
        return draw(figure, picture, picture.within(room / POINT), POINT, zoom);
    }

    /**
     * For a place of a given size. Charts are made to fit into it, a little smaller if need be; what has to be read line by line keeps its
     * size and is longer than the place.
     */
    public static DrawnFigure fitting(Figure figure, Look look, int zoom, int width, int height) {
        Picture picture = new Pictures(look, Locale.getDefault()).of(figure);
        double unit = POINT * BESIDE_OTHERS;
        Size place = new Size(Math.max(1, width / unit), Math.max(1, height / unit));
        Size needed = picture.within(place.width());
        double smaller = Math.min(place.width() / needed.width(), place.height() / needed.height());
        if (smaller >= 1 || smaller >= SMALLEST && !isRead(figure)) {
            return draw(figure, picture, place, unit, zoom);
        }
        // What is longer than its place leaves room for the bar that scrolls it.
        Size beside = new Size(Math.max(1, (width - FigureCanvas.BAR) / unit), place.height());
        Size longer = picture.within(beside.width());
        return draw(figure, picture, new Size(Math.max(longer.width(), beside.width()), Math.max(longer.height(), beside.height())), unit,
                zoom);
    }

    private static boolean isRead(Figure figure) {
        return figure instanceof TableFigure || figure instanceof TextFigure || figure instanceof PageFigure;
    }

    private static DrawnFigure draw(Figure figure, Picture picture, Size size, double unit, int zoom) {
        double scale = unit * zoom / 100;
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(size.width() * scale)),
                Math.max(1, (int) Math.ceil(size.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            List<Area> areas = picture.draw(graphics, size);
            return new DrawnFigure(figure, data(image), new Size(size.width() * unit, size.height() * unit), unit, zoom, areas);
        } finally {
            graphics.dispose();
        }
    }

    private static ImageData data(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, COLOURS);
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < image.getHeight(); y++) {
            data.setPixels(0, y, image.getWidth(), dots, y * image.getWidth());
        }
        return data;
    }

    /** What the picture says at a place of the window. */
    public Optional<Area> at(int x, int y) {
        return areas.stream().filter(area -> area.shape().contains(x / unit, y / unit)).reduce((below, above) -> above);
    }
}
