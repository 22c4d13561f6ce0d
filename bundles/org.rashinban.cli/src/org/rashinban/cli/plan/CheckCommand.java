package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.core.check.Check;
import org.rashinban.core.check.CheckScope;
import org.rashinban.core.check.Checks;
import org.rashinban.core.check.Issue;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.tree.Names;
import org.rashinban.model.label.Labels;

/** Lists what is missing or doubtful in the data, gravest first. To have found something is no failure. */
public final class CheckCommand implements Command {

    private static final List<String> COLUMNS = List.of("severity", "check", "type", "object", "feature", "message", "fix");

    private final ProgramSource source;
    private final List<Check> checks;
    private final AsOf asOf;

    public CheckCommand() {
        this(TemplateLibrary.installed(), Checks.installed(), Clock.systemDefaultZone());
    }

    CheckCommand(TemplateLibrary library, List<Check> checks, Clock clock) {
        this.checks = checks;
        source = new ProgramSource(library, clock);
        asOf = new AsOf(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE, ProgramSource.TEMPLATE, ProgramSource.SNAPSHOT, OpenStores.USER, OpenStores.COPY,
                AsOf.JUDGED_ON,
                RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        try (ProgramSource.Reading reading = source.open(invocation)) {
            CheckScope scope = new CheckScope(reading.program(), asOf.of(invocation.arguments(), reading), reading.actuals());
            List<List<Object>> rows = Checks.run(checks, scope).stream().map(issue -> row(issue, invocation.locale())).toList();
            RowFormat.of(invocation.arguments()).write(new Rows(COLUMNS, rows), invocation.out());
            return ExitCode.DONE;
        }
    }

    private static List<Object> row(Issue issue, Locale locale) {
        return Arrays.asList(issue.severity().name(), issue.check(), issue.object().eClass().getName(),
                Names.within(issue.object()).in(locale),
                issue.feature().map(feature -> Labels.of(feature).in(locale)).orElse(null), issue.sentence().in(locale),
                issue.fix().map(fix -> fix.label().in(locale)).orElse(null));
    }
}
