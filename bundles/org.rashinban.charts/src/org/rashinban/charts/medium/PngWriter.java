package org.rashinban.charts.medium;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.rashinban.charts.Picture;
import org.rashinban.charts.Pictures;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.core.figure.medium.Rendering.Size;

/** Pictures of dots, which know how large they are meant to be printed. */
public final class PngWriter implements FigureWriter {

    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;

    @Override
    public String format() {
        return "png";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        Picture picture = new Pictures(Look.of(rendering.dark()), rendering.locale()).of(figure);
        Size size = rendering.size().orElseGet(picture::natural);
        write(image(picture, size, rendering.dpi()), rendering.dpi(), out);
    }

    private static BufferedImage image(Picture picture, Size size, int dpi) {
        double scale = dpi / POINTS_PER_INCH;
        BufferedImage image = new BufferedImage(dots(size.width() * scale), dots(size.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(image.getWidth() / size.width(), image.getHeight() / size.height());
            picture.draw(graphics, size);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Whole ones, but none more for an error of rounding. */
    private static int dots(double exact) {
        return Math.max(1, (int) Math.ceil(exact - 1e-6));
    }

    private static void write(BufferedImage image, int dpi, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata(writer, image, dpi)));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int dpi) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
        String dotsPerMetre = String.valueOf(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        physical.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        return metadata;
    }
}
