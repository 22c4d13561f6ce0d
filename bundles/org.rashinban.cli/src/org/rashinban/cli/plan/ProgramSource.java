package org.rashinban.cli.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.StoredActuals;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.store.snapshot.Snapshots;

/** Where a command reads from: a store, or a template as it is. */
public final class ProgramSource {

    public static final Option TEMPLATE = Option.value("template", "ID", Texts.CATALOGUE.sentence("option.template"));
    public static final Option STORE = Option.value("store", "DIR", Texts.CATALOGUE.sentence("option.store"));
    /** Who reads, where the store has users. */
    public static final Option SNAPSHOT = Option.value("snapshot", "NAME", Texts.CATALOGUE.sentence("option.snapshot"));
    public static final Option USER = OpenStores.USER;
    public static final Option PLAN = Option.value("plan", "ID", Texts.CATALOGUE.sentence("option.plan"));

    private final TemplateLibrary library;
    private final OpenStores stores;

    public ProgramSource(TemplateLibrary library, Clock clock) {
        this.library = library;
        stores = new OpenStores(clock);
    }

    /** For commands that read stores only. */
    ProgramSource(Clock clock) {
        this(new TemplateLibrary(List.of()), clock);
    }

    /** A program as long as a command works on it. */
    public interface Reading extends AutoCloseable {

        Program program();

        /** Reported values as they count in an evaluation. */
        Actuals actuals();

        /** The same for the evaluation of many KPIs in one period. */
        Actuals actuals(Collection<Kpi> kpis, FiscalPeriod period);

        /** What is known of the program beside its present state. */
        default Past past() {
            return Past.NONE;
        }

        /** The day for which the data speak, if they were frozen for one. */
        default Optional<LocalDate> asOf() {
            return Optional.empty();
        }

        /** Makes every reported value part of the program. */
        void readAllActuals();

        /** Everything that was ever reported for a KPI, whether it counts or not. */
        List<Actual> values(Kpi kpi);

        @Override
        void close();
    }

    public Reading open(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        boolean store = arguments.exactlyOneOf(STORE.name(), TEMPLATE.name()).equals(STORE.name());
        if (!store && arguments.has(SNAPSHOT.name())) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("snapshot.template"));
        }
        return store ? openStore(invocation)
                : new ReadWhole(Templates.load(library, arguments.required(TEMPLATE.name())));
    }

    /** The plan that was named, or all of them. */
    public static List<Plan> plans(Program program, Arguments arguments) {
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

    Reading openStore(Invocation invocation) {
        return openStore(invocation, invocation.arguments().value(SNAPSHOT.name()));
    }

    /** @param snapshot by its name; empty for the state as it stands */
    public Reading openStore(Invocation invocation, Optional<String> snapshot) {
        OpenedStore open = stores.openForReading(invocation);
        try {
            if (snapshot.isPresent()) {
                return frozen(open, snapshot.get());
            }
            return new FromStore(open, open.session().programs().load());
        } catch (CommandFailure | StoreFailure e) {
            open.close();
            throw e;
        }
    }

    private static Reading frozen(OpenedStore open, String name) {
        Snapshots snapshots = open.session().snapshots();
        Snapshot snapshot = snapshots.named(name).orElseThrow(() -> CommandFailure
                .refused(Texts.CATALOGUE.sentence("snapshot.unknown", name, snapshots.list().stream().map(Snapshot::name).toList())));
        return new FromSnapshot(open, snapshots.read(snapshot), snapshot);
    }

    private record ReadWhole(Program program) implements Reading {

        @Override
        public Actuals actuals() {
            return ContainedActuals.accepted();
        }

        @Override
        public Actuals actuals(Collection<Kpi> kpis, FiscalPeriod period) {
            return actuals();
        }

        @Override
        public void readAllActuals() {
            // They are part of it already.
        }

        @Override
        public List<Actual> values(Kpi kpi) {
            return kpi.getActuals();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private record FromSnapshot(OpenedStore open, FrozenProgram frozen, Snapshot snapshot) implements Reading {

        @Override
        public Optional<LocalDate> asOf() {
            return Optional.of(snapshot.asOf());
        }

        @Override
        public Program program() {
            return frozen.program();
        }

        @Override
        public StoredActuals actuals() {
            return StoredActuals.accepted(frozen);
        }

        @Override
        public Actuals actuals(Collection<Kpi> kpis, FiscalPeriod period) {
            return actuals().ahead(kpis, period);
        }

        @Override
        public Past past() {
            return open.session().past(snapshot);
        }

        @Override
        public void readAllActuals() {
            frozen.loadAllActuals();
        }

        @Override
        public List<Actual> values(Kpi kpi) {
            return frozen.values(kpi);
        }

        @Override
        public void close() {
            open.close();
        }
    }

    private record FromStore(OpenedStore open, ProgramState state) implements Reading {

        @Override
        public Program program() {
            return state.program();
        }

        @Override
        public StoredActuals actuals() {
            return StoredActuals.accepted(open.session().programs());
        }

        @Override
        public Actuals actuals(Collection<Kpi> kpis, FiscalPeriod period) {
            return actuals().ahead(kpis, period);
        }

        @Override
        public Past past() {
            return open.session().past();
        }

        @Override
        public void readAllActuals() {
            open.session().programs().loadAllActuals(state);
        }

        @Override
        public List<Actual> values(Kpi kpi) {
            return open.session().programs().values(kpi);
        }

        @Override
        public void close() {
            open.close();
        }
    }
}
