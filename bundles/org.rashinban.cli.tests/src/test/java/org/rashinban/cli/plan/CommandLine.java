package org.rashinban.cli.plan;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateSource;

/** Runs a command as the command line would, with the templates of this repository. */
public final class CommandLine {

    public static final TemplateLibrary TEMPLATES = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates"))));

    /** What a command left behind. */
    public record Run(int code, String out, String err) {

        public List<String> lines() {
            return out.lines().toList();
        }
    }

    private CommandLine() {
    }

    public static Run run(Command command, Locale locale, String... options) {
        return run(command, Map.of(), locale, options);
    }

    public static Run run(Command command, Map<String, String> environment, Locale locale, String... options) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < options.length; i++) {
            boolean isFlag = i + 1 == options.length || options[i + 1].startsWith("--");
            if (command.usage().option(options[i].substring(2)).isEmpty()) {
                throw new IllegalArgumentException(command.getClass().getSimpleName() + " has no option " + options[i]);
            }
            values.computeIfAbsent(options[i].substring(2), name -> new ArrayList<>()).add(isFlag ? "" : options[++i]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Invocation invocation = new Invocation(new Arguments(values, List.of()), new Invocation.Surroundings(locale,
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Path.of("."),
                environment));
        int code;
        try {
            code = command.run(invocation).number();
        } catch (CommandFailure failure) {
            invocation.say(failure.sentence());
            code = failure.exitCode().number();
        }
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The command that makes a store, for tests of other packages. */
    public static Command making(Clock clock) {
        return new NewCommand(TEMPLATES, clock);
    }

    public static Command listing(Clock clock) {
        return new ListCommand(TEMPLATES, clock);
    }

    public static Command history(Clock clock) {
        return new HistoryCommand(clock);
    }

    public static Command recording(Clock clock) {
        return new RecordCommand(clock);
    }

    static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
