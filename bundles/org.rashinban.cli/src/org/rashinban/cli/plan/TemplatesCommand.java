package org.rashinban.cli.plan;

import java.util.List;

import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateListing;
import org.rashinban.core.template.TemplateSummary;

/** Lists the plan templates. One that cannot be read is named on standard error and hides no other. */
public final class TemplatesCommand implements Command {

    private final TemplateLibrary library;

    public TemplatesCommand() {
        this(TemplateLibrary.installed());
    }

    TemplatesCommand(TemplateLibrary library) {
        this.library = library;
    }

    @Override
    public Usage usage() {
        return Usage.of(RowFormat.option());
    }

    @Override
    public ExitCode run(Invocation invocation) {
        TemplateListing<TemplateSummary> templates = library.summaries();
        List<List<Object>> rows = templates.entries().stream()
                .map(entry -> List.<Object>of(entry.id(), entry.title(invocation.locale()), entry.levels(), entry.elements(), entry.kpis()))
                .toList();
        RowFormat.of(invocation.arguments()).write(new Rows(List.of("id", "title", "levels", "elements", "kpis"), rows), invocation.out());
        templates.problems().forEach(invocation::say);
        return templates.problems().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
