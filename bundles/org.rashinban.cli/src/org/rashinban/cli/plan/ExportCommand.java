package org.rashinban.cli.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.store.document.ProgramExport;

/** Writes what a store holds in the text format of plans: everything, or one plan; into one file, or into a folder with a file for each plan. */
public final class ExportCommand implements Command {

    private static final Option OUT = Option.value("out", "FILE|DIR", Texts.CATALOGUE.sentence("option.export.out"));

    private final ProgramSource source;

    public ExportCommand() {
        this(Clock.systemDefaultZone());
    }

    ExportCommand(Clock clock) {
        source = new ProgramSource(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), OUT.asRequired(), ProgramSource.PLAN, OpenStores.USER, OpenStores.COPY);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Path out = invocation.path(arguments.required(OUT.name()));
        try (ProgramSource.Reading reading = source.openStore(invocation)) {
            reading.readAllActuals();
            Program program = reading.program();
            ProgramExport export = new ProgramExport(program);
            boolean file = !Files.isDirectory(out) && out.getFileName().toString().matches(".*\\.ya?ml");
            if (arguments.has(ProgramSource.PLAN.name())) {
                Plan plan = ProgramSource.plans(program, arguments).getFirst();
                Path target = file ? out : out.resolve(plan.getCode() + ".yaml");
                Files.createDirectories(target.toAbsolutePath().getParent());
                write(target, export.plan(plan));
            } else if (file) {
                Files.createDirectories(out.toAbsolutePath().getParent());
                write(out, export.whole());
            } else {
                writeFolder(out, export.files());
            }
        } catch (IOException e) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("file.unusable", String.valueOf(e.getMessage())));
        }
        invocation.say(Texts.CATALOGUE.sentence("exported", out.toString()));
        return ExitCode.DONE;
    }

    /** A folder that holds something else than an earlier export is left alone; of an earlier export no file is left over. */
    private static void writeFolder(Path folder, Map<String, String> files) throws IOException {
        List<Path> present = List.of();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                present = all.toList();
            }
        }
        if (!present.stream().allMatch(file -> ProgramExport.isExported(file.getFileName().toString()))) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("export.occupied", folder.toString()));
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        for (Path file : present) {
            if (!files.containsKey(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    /** Whole or not at all. */
    private static void write(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
