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
import org.rashinban.core.figure.medium.Rendering.Size;

/**
 * A figure as dots, with what is to be seen where.
 *
 * @param size in the units of the window
 * @param zoom of the screen that it was drawn for, in per cent
 */
record DrawnFigure(Figure figure, ImageData dots, Size size, int zoom, List<Area> areas) {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    /** Pictures are measured in points, windows in dots of which 96 make an inch. */
    private static final double POINT = 96.0 / 72;

    /** @param room how wide the window is; what cannot be as narrow is wider */
    static DrawnFigure of(Figure figure, boolean dark, int zoom, int room) {
        Picture picture = new Pictures(Look.of(dark), Locale.getDefault()).of(figure);
        Size size = picture.within(room / POINT);
        double scale = POINT * zoom / 100;
        BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(size.width() * scale)),
                Math.max(1, (int) Math.ceil(size.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            List<Area> areas = picture.draw(graphics, size);
            return new DrawnFigure(figure, data(image), new Size(size.width() * POINT, size.height() * POINT), zoom, areas);
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
    Optional<Area> at(int x, int y) {
        return areas.stream().filter(area -> area.shape().contains(x / POINT, y / POINT)).reduce((below, above) -> above);
    }
}
