package org.rashinban.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.output.OutputFile;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.model.text.Catalogue;

/** Pictures of all figures that need no choice and are more than tables. */
final class DemoCharts {

    private static final Catalogue MESSAGES = Catalogue.of(DemoCharts.class);

    private final Figures figures;
    private final FigureWriter writer;

    DemoCharts(Figures figures, FigureWriter writer) {
        this.figures = figures;
        this.writer = writer;
    }

    /** @return how many there are */
    int write(FigureContext context, Path folder, Locale locale, Invocation invocation) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.refused(MESSAGES.sentence("folder.unwritable", folder.toString()));
        }
        int charts = 0;
        for (FigureProvider provider : figures.all()) {
            if (figures.draw(provider.id(), Map.of(), context) instanceof Figures.Drawing.Drawn drawn && isPicture(drawn.figure())) {
                Path file = folder.resolve(provider.id() + "." + writer.format());
                OutputFile.write(file, out -> writer.write(drawn.figure(), Rendering.light(locale), out));
                DemoCommand.print(invocation, MESSAGES.sentence("chart", file.toString()));
                charts++;
            }
        }
        return charts;
    }

    private boolean isPicture(Figure figure) {
        return !(figure instanceof TableFigure || figure instanceof TextFigure) && writer.writes(figure);
    }
}
