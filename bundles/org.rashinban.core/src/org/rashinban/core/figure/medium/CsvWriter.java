package org.rashinban.core.figure.medium;

import java.io.IOException;
import java.io.OutputStream;

import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Tabulation;

/** The numbers behind a figure; the byte-order mark lets Excel see that it is UTF-8. */
public final class CsvWriter implements FigureWriter {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        out.write(CsvEncoding.UTF_8.encode(CsvTables.text(Tabulation.of(figure), rendering.locale())).bytes());
    }
}
