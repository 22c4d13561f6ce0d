package org.rashinban.cli.dispatch;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.rashinban.cli.Command;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;

/** The help texts. */
final class Help {

    private static final Catalogue MESSAGES = Catalogue.of(Help.class);

    private record Line(String term, String explanation) {
    }

    private final Locale locale;
    private final PrintStream out;

    Help(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    void overview(Collection<CommandEntry> commands) {
        print("help.product");
        out.println();
        print("help.usage.overview");
        out.println();
        print("help.commands");
        table(commands.stream().map(entry -> new Line(entry.name(), entry.summary().in(locale))).toList());
        out.println();
        print("help.options");
        table(List.of(
                new Line("--help", text(MESSAGES.sentence("help.option.help"))),
                new Line("--version", text(MESSAGES.sentence("help.option.version"))),
                new Line("-nl ja|en", text(MESSAGES.sentence("help.option.language")))));
        out.println();
        print("help.exitCodes");
        out.println();
        print("help.more");
    }

    void group(String name, Collection<CommandEntry> commands) {
        print("help.group", name);
        table(commands.stream().map(entry -> new Line(entry.name(), entry.summary().in(locale))).toList());
    }

    void command(CommandEntry entry, Command command) {
        Usage usage = command.usage();
        out.println(entry.summary().in(locale));
        out.println();
        out.println(usageLine(entry, usage));
        if (!usage.options().isEmpty()) {
            out.println();
            print("help.options");
            table(usage.options().stream().map(this::line).toList());
        }
    }

    String usageLine(CommandEntry entry, Usage usage) {
        return text(MESSAGES.sentence("help.usage.command", (entry.name() + " " + usage.synopsis()).strip()));
    }

    private Line line(Option option) {
        String explanation = option.description().in(locale);
        return new Line(option.form(), option.repeated() ? text(MESSAGES.sentence("help.repeated", explanation)) : explanation);
    }

    private void table(List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.term().length()).max().orElse(0);
        lines.forEach(line -> out.println("  " + line.term() + " ".repeat(width - line.term().length()) + "  " + line.explanation()));
    }

    private void print(String key, Object... args) {
        out.println(text(MESSAGES.sentence(key, args)));
    }

    private String text(Localized sentence) {
        return sentence.in(locale);
    }
}
