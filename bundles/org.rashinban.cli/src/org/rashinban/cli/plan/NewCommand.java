package org.rashinban.cli.plan;

import java.time.Clock;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Program;
import org.rashinban.store.Store;

/** Makes a store from a plan template. */
public final class NewCommand implements Command {

    private static final Option TITLE = Option.value("title", "TEXT", Texts.CATALOGUE.sentence("option.title"));

    private final TemplateLibrary library;
    private final OpenStores stores;

    public NewCommand() {
        this(TemplateLibrary.installed(), Clock.systemDefaultZone());
    }

    NewCommand(TemplateLibrary library, Clock clock) {
        this.library = library;
        stores = new OpenStores(clock);
    }

    @Override
    public Usage usage() {
        return Usage.of(ProgramSource.STORE.asRequired(), ProgramSource.TEMPLATE.asRequired(), TITLE);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Program program = Templates.load(library, arguments.required(ProgramSource.TEMPLATE.name()));
        arguments.value(TITLE.name()).ifPresent(program::setTitle);
        try (Store store = stores.create(invocation.path(arguments.required(ProgramSource.STORE.name())), program, invocation)) {
            invocation.say(Texts.CATALOGUE.sentence("created", store.title(), store.folder().toString()));
        }
        return ExitCode.DONE;
    }
}
