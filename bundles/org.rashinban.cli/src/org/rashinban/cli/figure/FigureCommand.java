package org.rashinban.cli.figure;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.OutputFile;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.cli.plan.AsOf;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.text.Catalogue;

/** Draws a figure of a program into a file, or tells which figures there are. */
public final class FigureCommand implements Command {

    private static final Catalogue MESSAGES = Catalogue.of(FigureCommand.class);
    private static final List<String> COLUMNS = List.of("id", "title", "parameters", "optional_parameters");
    private static final Option LIST = Option.flag("list", MESSAGES.sentence("option.list"));
    private static final Option ID = Option.value("id", "FIGURE", MESSAGES.sentence("option.id"));
    private static final Option PARAM = Option.value("param", "k=v", MESSAGES.sentence("option.param")).asRepeated();
    private static final Option OUT = Option.value("out", "FILE", MESSAGES.sentence("option.out"));
    private static final Option DARK = Option.flag("dark", MESSAGES.sentence("option.dark"));
    private static final Option DPI = Option.value("dpi", "N", MESSAGES.sentence("option.dpi"));
    /** Where letters are hardly legible any more, and where a page of A3 has 100 million dots. */
    private static final int FEWEST_DOTS = 36;
    private static final int MOST_DOTS = 600;

    private final Figures figures;
    private final FigureWriters writers;
    private final ProgramSource source;
    private final AsOf asOf;

    public FigureCommand() {
        this(Figures.installed(), FigureWriters.installed(), TemplateLibrary.installed(), Clock.systemDefaultZone());
    }

    FigureCommand(Figures figures, FigureWriters writers, TemplateLibrary library, Clock clock) {
        this.figures = figures;
        this.writers = writers;
        source = new ProgramSource(library, clock);
        asOf = new AsOf(clock);
    }

    @Override
    public Usage usage() {
        return Usage
                .of(LIST, ProgramSource.STORE, ProgramSource.TEMPLATE, ProgramSource.SNAPSHOT, ProgramSource.USER, OpenStores.COPY, ID,
                        PARAM,
                        AsOf.JUDGED_ON, OUT, DARK, DPI, RowFormat.option())
                .withSynopsis(
                        "(--list [--format csv|json] | (--store DIR [--snapshot NAME] [--user NAME] [--read-only-copy] | --template ID) "
                                + "--id FIGURE [--param k=v]… [--as-of 2025-03-31] "
                                + "--out FILE.(" + String.join("|", writers.formats()) + ") [--dark] [--dpi N])");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        if (arguments.exactlyOneOf(LIST.name(), ID.name()).equals(LIST.name())) {
            list(invocation);
            return ExitCode.DONE;
        }
        Path file = invocation.path(arguments.required(OUT.name()));
        FigureWriter writer = writer(file);
        int dpi = dpi(arguments);
        Map<String, String> choices = choices(arguments.values(PARAM.name()));
        try (ProgramSource.Reading reading = source.open(invocation)) {
            FigureContext context = new FigureContext(reading.program(), reading.actuals(), asOf.of(arguments, reading),
                    Optional.empty(), reading.past());
            Figure figure = switch (figures.draw(arguments.required(ID.name()), choices, context)) {
                case Figures.Drawing.Drawn drawn -> drawn.figure();
                case Figures.Drawing.Refused refused -> throw CommandFailure.refused(refused.why());
            };
            if (!writer.writes(figure)) {
                throw CommandFailure.refused(MESSAGES.sentence("format.unfit", figure.caption().title(), writer.format()));
            }
            Rendering light = Rendering.light(invocation.locale());
            Rendering rendering = new Rendering(light.locale(), arguments.has(DARK.name()), dpi, light.size());
            OutputFile.write(file, out -> writer.write(figure, rendering, out));
        }
        return ExitCode.DONE;
    }

    private static int dpi(Arguments arguments) {
        Optional<String> typed = arguments.value(DPI.name());
        if (typed.isEmpty()) {
            return Rendering.light(Locale.ROOT).dpi();
        }
        return typed.filter(text -> text.matches("\\d{2,3}")).map(Integer::valueOf).filter(dpi -> dpi >= FEWEST_DOTS && dpi <= MOST_DOTS)
                .orElseThrow(() -> CommandFailure.wrongUsage(MESSAGES.sentence("dpi.form", typed.get(), FEWEST_DOTS, MOST_DOTS)));
    }

    private void list(Invocation invocation) {
        List<List<Object>> rows =
                figures.all().stream().map(figure -> Arrays.<Object>asList(figure.id(), figure.title().in(invocation.locale()),
                        names(figure, true), names(figure, false))).toList();
        RowFormat.of(invocation.arguments()).write(new Rows(COLUMNS, rows), invocation.out());
    }

    /** Those that must have a value, though many have one that stands to reason; or the others. */
    private static String names(FigureProvider figure, boolean required) {
        return figure.parameters().stream().filter(parameter -> parameter.required() == required).map(Parameter::name)
                .reduce((one, other) -> one + " " + other).orElse(null);
    }

    private FigureWriter writer(Path file) {
        String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String format = name.substring(name.lastIndexOf('.') + 1);
        return writers.of(format)
                .orElseThrow(() -> CommandFailure.wrongUsage(MESSAGES.sentence("format.unknown", name, writers.formats())));
    }

    private static Map<String, String> choices(List<String> typed) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String choice : typed) {
            int equals = choice.indexOf('=');
            if (equals < 1) {
                throw CommandFailure.wrongUsage(MESSAGES.sentence("param.form", choice));
            }
            String name = choice.substring(0, equals);
            if (choices.put(name, choice.substring(equals + 1)) != null) {
                throw CommandFailure.wrongUsage(MESSAGES.sentence("param.twice", name));
            }
        }
        return choices;
    }
}
