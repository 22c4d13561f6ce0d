package org.rashinban.core.figure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.model.Program;

/** Draws figures of the shipped plans as the command line does: {@code Drawn.of("hamamatsu").figure("kpi-trend", "kpi=A03")}. */
public final class Drawn {

    private static final TemplateLibrary LIBRARY =
            new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize())));

    private final FigureContext context;

    private Drawn(FigureContext context) {
        this.context = context;
    }

    public static Drawn of(String template) {
        return of(template, LocalDate.of(2025, 5, 31));
    }

    public static Drawn of(String template, LocalDate asOf) {
        return of(program(template), asOf, Past.NONE);
    }

    /** A program with a past. */
    public static Drawn of(Program program, LocalDate asOf, Past past) {
        return new Drawn(new FigureContext(program, ContainedActuals.accepted(), asOf, Optional.empty(), past));
    }

    public static Program program(String template) {
        return switch (LIBRARY.load(template)) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }

    public FigureContext context() {
        return context;
    }

    public Figure figure(String id, String... choices) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String choice : choices) {
            named.put(choice.substring(0, choice.indexOf('=')), choice.substring(choice.indexOf('=') + 1));
        }
        return switch (BuiltInFigures.all().draw(id, named, context)) {
            case Figures.Drawing.Drawn drawn -> drawn.figure();
            case Figures.Drawing.Refused refused -> throw new AssertionError(refused.why().in(Locale.ENGLISH));
        };
    }

    /** The rows of a table as a Japanese reader sees them. */
    public static List<List<String>> japanese(Figure figure) {
        return Tabulation.of(figure).stream().flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(cell -> CellText.of(cell.content(), Locale.JAPANESE)).toList()).toList();
    }
}
