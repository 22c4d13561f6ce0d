package org.rashinban.core.template;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.DocumentWriter;
import org.rashinban.core.document.IdPolicy;
import org.rashinban.core.document.TreeComparison;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

/**
 * For authors of templates: checks one folder and prints every problem, or what was counted.
 *
 * <p>{@code CheckTemplate plans/ID [folder with further scales …]}; exit code 1 if there is a problem.
 */
public final class CheckTemplate {

    private CheckTemplate() {
    }

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Stream<Path> roots = Stream.concat(Stream.of(folder.getParent().getParent()), Arrays.stream(arguments).skip(1).map(Path::of));
        TemplateLibrary library = new TemplateLibrary(roots.map(TemplateSource::of).toList());
        List<String> problems = switch (library.load(folder.getFileName().toString())) {
            case TemplateReading.Refused refused -> refused.problems().stream().map(problem -> problem.in(Locale.ENGLISH)).toList();
            case TemplateReading.Loaded loaded -> {
                TemplateSummary summary = TemplateSummary.of(loaded.description(), loaded.program());
                out.println(summary.id() + ": " + summary.levels() + " levels, "
                        + summary.elements() + " elements, " + summary.kpis() + " kpis");
                yield roundTrip(loaded.program());
            }
        };
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "OK" : problems.size() + " problem(s)");
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** Where the program differs from what its own text reads back as. */
    static List<String> roundTrip(Program program) {
        return Arrays.stream(IdPolicy.values()).flatMap(ids -> {
            String text = new DocumentWriter(ids).write(program);
            DocumentPart part = DocumentPart.features("written", text);
            return switch (DocumentReader.read(RashinbanPackage.Literals.PROGRAM, "", List.of(part))) {
                case DocumentReading.Refused refused -> refused.problems().stream().map(problem -> problem.in(Locale.ENGLISH));
                case DocumentReading.Read read -> TreeComparison.differences(program, read.root()).stream().map(Object::toString);
            };
        }).toList();
    }
}
