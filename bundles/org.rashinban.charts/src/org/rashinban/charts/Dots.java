package org.rashinban.charts;

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

import org.rashinban.core.figure.medium.Rendering.Size;

/**
 * Pictures made of dots, as PNG, which know how large they are meant to be printed.
 *
 * @param dpi how many there are to an inch
 */
public record Dots(int dpi) {

    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;

    public void write(Picture picture, Size size, OutputStream out) throws IOException {
        BufferedImage image = image(picture, size);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata(writer, image)));
        } finally {
            writer.dispose();
        }
    }

    private BufferedImage image(Picture picture, Size size) {
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

    private IIOMetadata metadata(ImageWriter writer, BufferedImage image) throws IOException {
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
