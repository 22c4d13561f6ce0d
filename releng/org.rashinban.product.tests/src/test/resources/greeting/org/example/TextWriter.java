package org.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;

/** A figure as its title. */
public final class TextWriter implements FigureWriter {

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        out.write(("Title: " + figure.caption().title().in(rendering.locale())).getBytes(StandardCharsets.UTF_8));
    }
}
