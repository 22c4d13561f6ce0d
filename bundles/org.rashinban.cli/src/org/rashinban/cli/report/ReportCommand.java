package org.rashinban.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.rashinban.cli.Arguments;
import org.rashinban.cli.Command;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.Usage;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.cli.plan.AsOf;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.Periods;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.model.Edition;
import org.rashinban.model.Plan;
import org.rashinban.reports.batch.FileNames;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportMedia;
import org.rashinban.reports.report.ReportMedium;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.Reports;
import org.rashinban.reports.report.Telling;
import org.rashinban.reports.report.Writing;

/** Writes a report of a plan as a workbook, or tells which reports there are. */
public final class ReportCommand implements Command {

    private static final Option LIST = Option.flag("list", Texts.CATALOGUE.sentence("option.list"));
    private static final Option ID = Option.value("id", "REPORT", Texts.CATALOGUE.sentence("option.id"));
    static final Option LAYOUT = Option.value("layout", "FILE.xlsx", Texts.CATALOGUE.sentence("option.layout"));
    static final Option OUT = Option.value("out", "FILE", Texts.CATALOGUE.sentence("option.out"));
    static final Option ENCODING = Option.value("encoding", "NAME", Texts.CATALOGUE.sentence("option.encoding"));
    static final Option PROFILE = Option.value("profile", "NAME", Texts.CATALOGUE.sentence("option.profile"));
    private static final Option PROFILES = Option.flag("profiles", Texts.CATALOGUE.sentence("option.profiles"));
    static final Option DATA = Option.flag("data", Texts.CATALOGUE.sentence("option.data"));

    private final Reports reports;
    private final ReportMedia media;
    private final ReportFiles files;
    private final ProgramSource source;
    private final AsOf asOf;
    private final ProfileReports profiles;

    public ReportCommand() {
        this(Reports.installed(), ReportMedia.installed(), Figures.installed(), TemplateLibrary.installed(), Clock.systemDefaultZone(),
                (file, failure) -> ILog.of(ReportCommand.class).error(file.toString(), failure));
    }

    ReportCommand(Reports reports, ReportMedia media, Figures figures, TemplateLibrary library, Clock clock,
            BiConsumer<Path, RuntimeException> faults) {
        this.reports = reports;
        this.media = media;
        files = new ReportFiles(figures, clock);
        source = new ProgramSource(library, clock);
        asOf = new AsOf(clock);
        profiles = new ProfileReports(reports, figures, source, asOf, clock, faults);
    }

    @Override
    public Usage usage() {
        return Usage
                .of(LIST, ProgramSource.STORE, ProgramSource.TEMPLATE, ProgramSource.SNAPSHOT, ProgramSource.USER, OpenStores.COPY, ID,
                        ProgramSource.PLAN, Periods.OPTION, AsOf.JUDGED_ON, LAYOUT, OUT, DATA, ENCODING, PROFILES, PROFILE,
                        RowFormat.option())
                .withSynopsis(
                        "(--list [--format csv|json] | (--store DIR [--snapshot NAME] [--user NAME] [--read-only-copy] | --template ID) "
                                + "--id REPORT [--plan ID] "
                                + "--period FY2024 [--as-of 2025-03-31] [--layout FILE.xlsx] "
                                + "(--out FILE.xlsx [--data] | --out FILE.csv [--encoding utf-8|windows-31j])"
                                + " | --store DIR --profiles [--format csv|json]"
                                + " | --store DIR --profile NAME [--period FY2024] [--snapshot NAME] [--as-of 2025-03-31] [--out DIR])");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        String wish = arguments.exactlyOneOf(LIST.name(), ID.name(), PROFILES.name(), PROFILE.name());
        if (wish.equals(LIST.name())) {
            list(invocation);
        } else if (wish.equals(PROFILES.name())) {
            profiles.list(invocation);
        } else if (wish.equals(PROFILE.name())) {
            profiles.write(invocation);
        } else {
            write(invocation);
        }
        return ExitCode.DONE;
    }

    private void write(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        Report report = report(invocation);
        Path file = invocation.path(arguments.required(OUT.name()));
        Optional<ReportMedium> medium = media.of(arguments.required(OUT.name()));
        Optional<CsvEncoding> csv = medium.isPresent() ? Optional.empty() : csv(arguments);
        var period = Periods.required(arguments);
        try (ProgramSource.Reading reading = source.open(invocation)) {
            FigureContext context = new FigureContext(reading.program(), reading.actuals(), asOf.of(arguments, reading),
                    Optional.empty(), reading.past());
            ReportOrder order = new ReportOrder(context, edition(ProgramSource.plans(reading.program(), arguments), context.asOf()), period,
                    arguments.value(ProgramSource.SNAPSHOT.name()), Telling.of(report, invocation.locale()).locale());
            boolean replaced = Files.exists(file);
            if (medium.isPresent()) {
                files.writeOn(medium.get(), report, order, file);
                invocation.say(Texts.CATALOGUE.sentence("file.written", file.toString()));
            } else if (csv.isPresent()) {
                values(invocation, report, order, file, csv.get());
            } else {
                workbook(invocation, report, order, file);
            }
            if (replaced) {
                invocation.say(Texts.CATALOGUE.sentence("replaced", file.toString()));
            }
            if (arguments.has(DATA.name())) {
                files.writeData(order, ReportFiles.dataFile(file)).forEach(invocation::say);
                invocation.say(Texts.CATALOGUE.sentence("data.written", ReportFiles.dataFile(file).toString()));
            }
        }
    }

    private void workbook(Invocation invocation, Report report, ReportOrder order, Path file) {
        Writing.Written written = files.write(report, order, file);
        invocation.say(Texts.CATALOGUE.sentence("written", file.toString(), written.sheets().size(), written.fingerprint()));
        if (!written.leftOut().isEmpty()) {
            invocation.say(Texts.CATALOGUE.sentence("leftOut", written.leftOut()));
        }
        written.remarks().forEach(invocation::say);
    }

    private void values(Invocation invocation, Report report, ReportOrder order, Path file, CsvEncoding encoding) {
        Set<String> lost = files.writeValues(report, order, file, encoding);
        invocation.say(Texts.CATALOGUE.sentence("csv.written", file.toString(), encoding.label(),
                FileNames.source(file).getFileName().toString()));
        if (!lost.isEmpty()) {
            invocation.say(Texts.CATALOGUE.sentence("csv.lost", String.join(" ", lost)));
        }
    }

    /** How to write values alone; empty for a workbook. */
    private static Optional<CsvEncoding> csv(Arguments arguments) {
        String out = arguments.required(OUT.name());
        Optional<String> encoding = arguments.value(ENCODING.name());
        if (out.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            String label = encoding.orElse(CsvEncoding.UTF_8.label());
            return Optional.of(CsvEncoding.of(label)
                    .orElseThrow(
                            () -> CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("encoding.unknown", label, CsvEncoding.labels()))));
        }
        if (!out.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("out.ending", out));
        }
        if (encoding.isPresent()) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("csv.only", ENCODING.name()));
        }
        return Optional.empty();
    }

    private void list(Invocation invocation) {
        List<List<Object>> rows =
                reports.all().stream().map(report -> Arrays.<Object>asList(report.id(), report.title().in(invocation.locale()))).toList();
        RowFormat.of(invocation.arguments()).write(new Rows(List.of("id", "title"), rows), invocation.out());
    }

    private Report report(Invocation invocation) {
        String id = invocation.arguments().required(ID.name());
        Report report = reports.find(id).orElseThrow(
                () -> CommandFailure.refused(Texts.CATALOGUE.sentence("unknown", id, reports.all().stream().map(Report::id).toList())));
        return invocation.arguments().value(LAYOUT.name()).map(invocation::path).map(FileTemplate::new).map(report::in).orElse(report);
    }

    /** Of the only plan, else of the one that is looked at on a day. */
    static Edition edition(List<Plan> plans, LocalDate day) {
        return PlanYears.plan(plans, day).flatMap(Parameters::inForce)
                .orElseThrow(() -> CommandFailure.refused(Texts.CATALOGUE.sentence("noEdition")));
    }
}
