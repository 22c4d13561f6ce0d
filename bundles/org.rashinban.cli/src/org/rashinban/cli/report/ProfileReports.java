package org.rashinban.cli.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.output.RowFormat;
import org.rashinban.cli.output.Rows;
import org.rashinban.cli.plan.AsOf;
import org.rashinban.cli.plan.Periods;
import org.rashinban.cli.plan.ProgramSource;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.model.Edition;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.ReportProfile;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.batch.Batch;
import org.rashinban.reports.batch.BatchWriter;
import org.rashinban.reports.batch.Output;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.Reports;

/** Writes the reports again whose settings were kept in a store, on screen, under a name. What is typed takes the place of what was kept. */
final class ProfileReports {

    private final Reports reports;
    private final Figures figures;
    private final ProgramSource source;
    private final AsOf asOf;
    private final Clock clock;
    private final BiConsumer<Path, RuntimeException> faults;

    /** @param faults where a fault of the program is noted for whoever looks for its cause */
    ProfileReports(Reports reports, Figures figures, ProgramSource source, AsOf asOf, Clock clock,
            BiConsumer<Path, RuntimeException> faults) {
        this.reports = reports;
        this.figures = figures;
        this.source = source;
        this.asOf = asOf;
        this.clock = clock;
        this.faults = faults;
    }

    void list(Invocation invocation) {
        invocation.arguments().required(ProgramSource.STORE.name());
        try (ProgramSource.Reading reading = source.openStore(invocation, Optional.empty())) {
            List<List<Object>> rows = reading.program().getReportProfiles().stream().map(ProfileReports::row).toList();
            RowFormat.of(invocation.arguments()).write(new Rows(
                    List.of("name", "reports", "plan", "period", "snapshot", "as_of", "layout", "folder", "data", "values"), rows),
                    invocation.out());
        }
    }

    private static List<Object> row(ReportProfile profile) {
        return Arrays.asList(profile.getName(), String.join(" ", profile.getReports()),
                Optional.ofNullable(profile.getPlan()).map(Plan::getCode).orElse(null), profile.getPeriod(), profile.getSnapshot(),
                profile.getAsOf(), profile.getLayout(), profile.getFolder(), profile.isData(),
                encoding(profile).map(CsvEncoding::label).orElse(null));
    }

    /** How values are written too; empty if they are not. */
    private static Optional<CsvEncoding> encoding(ReportProfile profile) {
        return profile.isValues()
                ? Optional.of(Optional.ofNullable(profile.getEncoding()).flatMap(CsvEncoding::of).orElse(CsvEncoding.UTF_8))
                : Optional.empty();
    }

    void write(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        arguments.required(ProgramSource.STORE.name());
        ReportProfile profile = profile(invocation);
        Optional<String> snapshot = arguments.value(ProgramSource.SNAPSHOT.name()).or(() -> Optional.ofNullable(profile.getSnapshot()));
        try (ProgramSource.Reading reading = source.openStore(invocation, snapshot)) {
            write(invocation, profile, reading, snapshot);
        }
    }

    /** As it is kept now, whatever was when the state was frozen of which it tells. */
    private ReportProfile profile(Invocation invocation) {
        try (ProgramSource.Reading present = source.openStore(invocation, Optional.empty())) {
            return profile(present.program(), invocation.arguments().required(ReportCommand.PROFILE.name()));
        }
    }

    private static ReportProfile profile(Program program, String name) {
        return program.getReportProfiles().stream().filter(one -> name.equals(one.getName())).findFirst()
                .orElseThrow(() -> CommandFailure.refused(Texts.CATALOGUE.sentence("profile.unknown", name,
                        program.getReportProfiles().stream().map(ReportProfile::getName).toList())));
    }

    private void write(Invocation invocation, ReportProfile profile, ProgramSource.Reading reading, Optional<String> snapshot) {
        Arguments arguments = invocation.arguments();
        FigureContext context =
                new FigureContext(reading.program(), reading.actuals(), day(invocation, profile, reading), Optional.empty(),
                        reading.past());
        ReportOrder order = new ReportOrder(context, edition(context, profile), period(arguments, profile), snapshot,
                invocation.locale());
        Batch batch = new Batch(reports(invocation, profile), order, folder(invocation, profile),
                arguments.has(ReportCommand.DATA.name()) || profile.isData(), encoding(profile));
        List<Output> outputs = new BatchWriter(figures, clock).write(batch, new Logging());
        List<Sentence> refused = new ArrayList<>();
        for (Output output : outputs) {
            switch (output) {
                case Output.Written written -> say(invocation, written);
                case Output.Refused not -> refused.add(not.why());
            }
        }
        if (!refused.isEmpty()) {
            refused.subList(1, refused.size()).forEach(invocation::say);
            throw CommandFailure.refused(refused.getFirst());
        }
    }

    /** The day that is kept belongs to the period and the state that are kept with it. */
    private LocalDate day(Invocation invocation, ReportProfile profile, ProgramSource.Reading reading) {
        Arguments arguments = invocation.arguments();
        LocalDate kept = profile.getAsOf();
        if (kept == null || arguments.has(AsOf.OPTION.name())) {
            return asOf.of(arguments, reading);
        }
        if (arguments.has(Periods.OPTION.name()) || arguments.has(ProgramSource.SNAPSHOT.name())) {
            LocalDate day = asOf.of(arguments, reading);
            invocation.say(Texts.CATALOGUE.sentence("asOf.passedOver", FiscalPeriod.day(kept), FiscalPeriod.day(day)));
            return day;
        }
        invocation.say(Texts.CATALOGUE.sentence("asOf.kept", FiscalPeriod.day(kept)));
        return kept;
    }

    private static void say(Invocation invocation, Output.Written written) {
        invocation.say(Texts.CATALOGUE.sentence("file.written", written.file().toString()));
        if (!written.leftOut().isEmpty()) {
            invocation.say(Texts.CATALOGUE.sentence("leftOut", written.leftOut()));
        }
        written.remarks().forEach(invocation::say);
        if (!written.lost().isEmpty()) {
            invocation.say(Texts.CATALOGUE.sentence("csv.lost", String.join(" ", written.lost())));
        }
    }

    private static Edition edition(FigureContext context, ReportProfile profile) {
        Optional<String> plan = Optional.ofNullable(profile.getPlan()).map(Plan::getId);
        return ReportCommand.edition(
                context.program().getPlans().stream().filter(one -> plan.isEmpty() || plan.get().equals(one.getId())).toList(),
                context.asOf());
    }

    private static FiscalPeriod period(Arguments arguments, ReportProfile profile) {
        boolean typed = arguments.has(Periods.OPTION.name()) || profile.getPeriod() == null;
        return typed ? Periods.required(arguments) : Periods.read(profile.getPeriod());
    }

    private static Path folder(Invocation invocation, ReportProfile profile) {
        boolean typed = invocation.arguments().has(ReportCommand.OUT.name()) || profile.getFolder() == null;
        return invocation.path(typed ? invocation.arguments().required(ReportCommand.OUT.name()) : profile.getFolder());
    }

    /** In a design of one's own, which can be that of one only. */
    private List<Report> reports(Invocation invocation, ReportProfile profile) {
        List<Report> known = profile.getReports().stream().map(id -> reports.find(id).orElseThrow(() -> CommandFailure
                .refused(Texts.CATALOGUE.sentence("unknown", id, reports.all().stream().map(Report::id).toList())))).toList();
        Optional<String> layout =
                invocation.arguments().value(ReportCommand.LAYOUT.name()).or(() -> Optional.ofNullable(profile.getLayout()));
        if (layout.isPresent() && known.size() > 1) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("layout.several", layout.get(), known.size()));
        }
        return layout.map(invocation::path).map(FileTemplate::new).map(known.getFirst()::in).map(List::of).orElse(known);
    }

    /** Nobody looks on, and the cause of a fault is of no use to who reads the sentence about it. */
    private final class Logging implements BatchWriter.Steps {

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void begins(Path file) {
            // Told when it is written.
        }

        @Override
        public void fails(Path file, RuntimeException failure) {
            faults.accept(file, failure);
        }
    }
}
