package org.rashinban.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.report.ReportFiles;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Actual;
import org.rashinban.model.Edition;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.Reports;
import org.rashinban.reports.report.Telling;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.StoredActuals;

/** Shows what the product does: a sample city with a year's history in a fresh store, its report to the committee and its charts. */
public final class DemoCommand implements Command {

    private static final Catalogue MESSAGES = Catalogue.of(DemoCommand.class);
    private static final Option OUT = Option.value("out", "DIR", MESSAGES.sentence("option.out"));
    private static final String SAMPLE = "sample";
    private static final String REPORT = "committee";
    /** When the books of a fiscal year are closed and its values are known. */
    private static final int MONTHS_UNTIL_CLOSED = 2;

    private final TemplateLibrary library;
    private final Reports reports;
    private final Figures figures;
    private final FigureWriters writers;
    private final Clock clock;

    public DemoCommand() {
        this(TemplateLibrary.installed(), Reports.installed(), Figures.installed(), FigureWriters.installed(), Clock.systemDefaultZone());
    }

    DemoCommand(TemplateLibrary library, Reports reports, Figures figures, FigureWriters writers, Clock clock) {
        this.library = library;
        this.reports = reports;
        this.figures = figures;
        this.writers = writers;
        this.clock = clock;
    }

    @Override
    public Usage usage() {
        return Usage.of(OUT);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        print(invocation, MESSAGES.sentence("found", version(), System.getProperty("java.version")));
        Path folder = invocation.path(invocation.arguments().value(OUT.name()).orElse("rashinban-demo"));
        // Asked for before anything is made: half a demo would look like a whole one.
        Report committee = reports.find(REPORT).filter(DemoCommand::isReadable)
                .orElseThrow(() -> CommandFailure.refused(MESSAGES.sentence("report.missing")));
        FigureWriter pictures = writers.of("png").orElseThrow(() -> CommandFailure.refused(MESSAGES.sentence("pictures.missing")));
        create(folder);
        Program sample = switch (library.load(SAMPLE)) {
            case TemplateReading.Loaded loaded -> loaded.program();
            case TemplateReading.Refused refused -> throw CommandFailure.refused(refused.problems().getFirst());
        };
        FiscalPeriod year = lastReported(sample);
        LocalDate closed = year.last().plusMonths(MONTHS_UNTIL_CLOSED);
        Optional<DemoPast> past = DemoPast.of(sample, closed);
        try (Store store = store(free(folder), past.map(DemoPast::before).orElse(sample), before(closed))) {
            print(invocation, MESSAGES.sentence("store", store.title(), store.folder().toString()));
            Session session = session(store);
            past.ifPresent(known -> {
                Path forms = folder.resolve("forms");
                new DemoHistory(store, session, known).happen(year, forms);
                print(invocation, MESSAGES.sentence("forms", forms.toString()));
            });
            ProgramState state = session.programs().load();
            FigureContext context = new FigureContext(state.program(), StoredActuals.accepted(session.programs()), closed, Optional.empty(),
                    session.past());
            Edition edition = Parameters.inForce(state.program().getPlans().getFirst()).orElseThrow();
            Locale told = Telling.of(committee, invocation.locale()).locale();
            report(invocation, committee, new ReportOrder(context, edition, year, Optional.empty(), told), folder);
            int charts = new DemoCharts(figures, pictures).write(context, folder.resolve("charts"), told, invocation);
            print(invocation, MESSAGES.sentence("done", charts, folder.toString()));
        }
        return ExitCode.DONE;
    }

    private void report(Invocation invocation, Report committee, ReportOrder order, Path folder) {
        ReportFiles files = new ReportFiles(figures, clock);
        Path file = folder.resolve(REPORT + ".xlsx");
        files.write(committee, order, file).remarks().forEach(invocation::say);
        print(invocation, MESSAGES.sentence("report", file.toString()));
        files.writeData(order, ReportFiles.dataFile(file)).forEach(invocation::say);
        print(invocation, MESSAGES.sentence("data", ReportFiles.dataFile(file).toString()));
    }

    private static boolean isReadable(Report report) {
        try {
            return report.template().read().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static FiscalPeriod lastReported(Program program) {
        return Contents.of(program, Actual.class).map(Actual::getPeriod).filter(period -> period != null)
                .map(period -> period.at(Granularity.FISCAL_YEAR)).max(FiscalPeriod::compareTo).orElseThrow();
    }

    /** A demo of an earlier day stays as it is. */
    private static Path free(Path folder) {
        Path store = folder.resolve("store");
        for (int number = 2; Files.exists(store); number++) {
            store = folder.resolve("store-" + number);
        }
        return store;
    }

    /** What happened to the sample had happened when its books were closed. */
    private Clock before(LocalDate closed) {
        Duration since = Duration.between(closed.atStartOfDay(clock.getZone()).toInstant(), clock.instant());
        return since.isNegative() ? clock : Clock.offset(clock, since.negated());
    }

    private static Store store(Path folder, Program program, Clock then) {
        return switch (new Stores(then).create(folder, program, "", System.getProperty("user.name"))) {
            case StoreOpening.Opened opened -> opened.store();
            case StoreOpening.Refused refused -> throw CommandFailure.refused(refused.why());
        };
    }

    private static Session session(Store store) {
        return switch (store.session()) {
            case SessionOpening.Opened opened -> opened.session();
            case SessionOpening.Refused refused -> throw CommandFailure.refused(refused.why());
        };
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.refused(MESSAGES.sentence("folder.unwritable", folder.toString()));
        }
    }

    private static String version() {
        return Optional.ofNullable(FrameworkUtil.getBundle(DemoCommand.class)).map(Bundle::getVersion).map(Object::toString).orElse("");
    }

    static void print(Invocation invocation, Localized sentence) {
        invocation.out().println(sentence.in(invocation.locale()));
    }
}
