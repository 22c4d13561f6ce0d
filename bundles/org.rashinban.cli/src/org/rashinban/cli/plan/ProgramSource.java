package org.rashinban.cli.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.StoredActuals;

/** Where a command reads from: a store, or a template as it is. */
public final class ProgramSource {

    public static final Option TEMPLATE = Option.value("template", "ID", Texts.CATALOGUE.sentence("option.template"));
    public static final Option STORE = Option.value("store", "DIR", Texts.CATALOGUE.sentence("option.store"));
    /** Who reads, where the store has users. */
    public static final Option USER = OpenStores.USER;
    public static final Option PLAN = Option.value("plan", "ID", Texts.CATALOGUE.sentence("option.plan"));

    private final TemplateLibrary library;
    private final OpenStores stores;

    public ProgramSource(TemplateLibrary library, Clock clock) {
        this.library = library;
        stores = new OpenStores(clock);
    }

    /** A program as long as a command works on it. */
    public interface Reading extends AutoCloseable {

        Program program();

        /** Reported values as they count in an evaluation. */
        Actuals actuals();

        /** Makes every reported value part of the program. */
        void readAllActuals();

        @Override
        void close();
    }

    public Reading open(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        return arguments.exactlyOneOf(STORE.name(), TEMPLATE.name()).equals(STORE.name())
                ? stored(invocation)
                : new FromTemplate(Templates.load(library, arguments.required(TEMPLATE.name())));
    }

    /** The plan that was named, or all of them. */
    static List<Plan> plans(Program program, Arguments arguments) {
        Optional<String> code = arguments.value(PLAN.name());
        if (code.isEmpty()) {
            return program.getPlans();
        }
        List<Plan> named = program.getPlans().stream().filter(plan -> code.get().equalsIgnoreCase(plan.getCode())).toList();
        if (named.isEmpty()) {
            throw CommandFailure
                    .refused(Texts.CATALOGUE.sentence("plan.unknown", code.get(), program.getPlans().stream().map(Plan::getCode).toList()));
        }
        return named;
    }

    private Reading stored(Invocation invocation) {
        OpenedStore open = stores.openForReading(invocation);
        try {
            return new FromStore(open, open.session().programs().load());
        } catch (StoreFailure e) {
            open.close();
            throw e;
        }
    }

    private record FromTemplate(Program program) implements Reading {

        @Override
        public Actuals actuals() {
            return ContainedActuals.accepted();
        }

        @Override
        public void readAllActuals() {
            // A template is read whole.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private record FromStore(OpenedStore open, ProgramState state) implements Reading {

        @Override
        public Program program() {
            return state.program();
        }

        @Override
        public Actuals actuals() {
            return new StoredActuals(open.session().programs(), Set.of(ActualState.ACCEPTED));
        }

        @Override
        public void readAllActuals() {
            Inside.all(program(), Kpi.class).forEach(kpi -> open.session().programs().loadActuals(state, kpi));
        }

        @Override
        public void close() {
            open.close();
        }
    }
}
