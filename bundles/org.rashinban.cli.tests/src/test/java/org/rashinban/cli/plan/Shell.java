package org.rashinban.cli.plan;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rashinban.cli.Command;
import org.rashinban.cli.Invocation.Surroundings;
import org.rashinban.cli.dispatch.CommandEntry;
import org.rashinban.cli.dispatch.CommandIndex;
import org.rashinban.cli.dispatch.Dispatcher;

/** The commands on stores behind the dispatcher of the product: words in, exit code and texts out. */
final class Shell {

    private final Locale locale;
    private final Path directory;
    private final Map<String, String> environment;

    Shell(Locale locale, Path directory, Map<String, String> environment) {
        this.locale = locale;
        this.directory = directory;
        this.environment = environment;
    }

    CommandLine.Run run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(locale, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), directory, environment);
        int code = new Dispatcher(commands(Clock.systemDefaultZone()), any -> "", (command, failure) -> failure.toString(), surroundings)
                .run(List.of(words)).number();
        return new CommandLine.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static CommandIndex commands(Clock clock) {
        return new CommandIndex(List.of(
                entry("new", new NewCommand(CommandLine.TEMPLATES, clock)),
                entry("list", new ListCommand(CommandLine.TEMPLATES, clock)),
                entry("record", new RecordCommand(clock)),
                entry("history", new HistoryCommand(clock)),
                entry("verify", new VerifyCommand(clock)),
                entry("backup", new BackupCommand(clock)),
                entry("restore", new RestoreCommand(clock)),
                entry("export", new ExportCommand(clock)),
                entry("import", new ImportCommand(clock))));
    }

    private static CommandEntry entry(String name, Command command) {
        return new CommandEntry(name, locale -> name, () -> command);
    }
}
