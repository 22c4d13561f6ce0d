package org.rashinban.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateReading;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.design.CommitteeTemplate;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.ReportWriter;
import org.rashinban.reports.report.Writing;

/** The committee's workbooks of the plans of this repository, as of two months after the fiscal year 2024. */
public final class Packs {

    public static final Clock JUNE_2025 = Clock.fixed(Instant.parse("2025-06-01T01:02:00Z"), ZoneId.of("Asia/Tokyo"));
    public static final Figures FIGURES = new Figures(builtIn());

    private static final TemplateLibrary LIBRARY = new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates"))));

    private Packs() {
    }

    /** Those that the core's plugin.xml registers; there is no registry on the class path. */
    private static List<FigureProvider> builtIn() {
        try {
            List<FigureProvider> providers = new ArrayList<>();
            Matcher matcher = Pattern.compile("<figure class=\"([^\"]+)\"")
                    .matcher(Files.readString(Path.of("../org.rashinban.core/plugin.xml")));
            while (matcher.find()) {
                providers.add((FigureProvider) Class.forName(matcher.group(1)).getDeclaredConstructor().newInstance());
            }
            return providers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ReportOrder order(String plan) {
        Program program = ((TemplateReading.Loaded) LIBRARY.load(plan)).program();
        FigureContext context = new FigureContext(program, ContainedActuals.accepted(), LocalDate.parse("2025-05-31"));
        return new ReportOrder(context, Parameters.inForce(program.getPlans().getFirst()).orElseThrow(), FiscalPeriod.of("FY2024"),
                Optional.empty(),
                Locale.JAPANESE);
    }

    public static Report committee() {
        return report(new CommitteeFile());
    }

    public static Report report(Report.Source template) {
        return new Report("committee", new Plain("推進本部会議資料"), template);
    }

    /** One of the reports that show one thing each. */
    public static Report report(SingleTemplates single) {
        return new Report(single.id(), new Plain(single.title()), new SingleFile(single));
    }

    private record SingleFile(SingleTemplates single) implements Report.Source {

        @Override
        public String name() {
            return single.file().toString();
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(single.file());
        }
    }

    private record CommitteeFile() implements Report.Source {

        @Override
        public String name() {
            return "committee.xlsx";
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(CommitteeTemplate.FILE);
        }
    }

    /** A template made for one test. */
    public static Report.Source template(XSSFWorkbook workbook) {
        return new Report.Source() {

            @Override
            public String name() {
                return "own.xlsx";
            }

            @Override
            public byte[] read() throws IOException {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                workbook.write(bytes);
                return bytes.toByteArray();
            }
        };
    }

    public static byte[] bytes(Report report, ReportOrder order) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (new ReportWriter(FIGURES, JUNE_2025).write(report, order, out) instanceof Writing.Refused refused) {
                throw new AssertionError(refused.why().in(Locale.JAPANESE));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static XSSFWorkbook workbook(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
