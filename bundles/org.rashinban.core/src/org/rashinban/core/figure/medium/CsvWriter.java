package org.rashinban.core.figure.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.rashinban.core.figure.DataTables;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.TableFigure;

/** The numbers behind a figure; the byte-order mark lets Excel see that it is UTF-8. */
public final class CsvWriter implements FigureWriter {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        out.write(CsvEncoding.UTF_8.encode(text(figure, rendering.locale())).bytes());
    }

    /** Where there is nothing to list, it ends with why. */
    private static String text(Figure figure, Locale locale) {
        List<TableFigure> tables = DataTables.of(figure);
        String text = CsvTables.text(tables, locale);
        boolean empty = tables.stream().allMatch(table -> table.rows().isEmpty());
        return empty ? text + CsvTables.lines(figure.caption().notes().stream().map(note -> note.in(locale)).toList()) : text;
    }
}
