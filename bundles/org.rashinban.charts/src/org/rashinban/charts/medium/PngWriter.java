package org.rashinban.charts.medium;

import java.io.IOException;
import java.io.OutputStream;

import org.rashinban.charts.Dots;
import org.rashinban.charts.Picture;
import org.rashinban.charts.Pictures;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;

/** Pictures of dots. */
public final class PngWriter implements FigureWriter {

    @Override
    public String format() {
        return "png";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        Picture picture = new Pictures(Look.of(rendering.dark()), rendering.locale()).of(figure);
        new Dots(rendering.dpi()).write(picture, rendering.size().orElseGet(picture::natural), out);
    }
}
