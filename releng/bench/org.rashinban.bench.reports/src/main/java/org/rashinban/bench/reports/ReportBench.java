package org.rashinban.bench.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.bench.measure.Measurements;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.reports.report.ReportWriter;
import org.rashinban.reports.report.Writing;

/** The committee's workbook of a large plan, figures included, against the same cells, charts and pictures written by nothing but POI. Ends with 1 when a budget was exceeded. */
public final class ReportBench {

    private static final double BUDGET = 1.3;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    private ReportBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Measurements measurements = new Measurements(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Report committee = new Report("committee", new Plain("推進本部会議資料"), template(Path.of(arguments[0])));
        LargePlan plan = new LargePlan();
        FigureContext context = new FigureContext(plan.program(), ContainedActuals.accepted(), LocalDate.parse("2025-05-31"));
        ReportOrder order = new ReportOrder(context, plan.edition(), FiscalPeriod.of("FY2024"), Optional.empty(), Locale.JAPANESE);
        ReportWriter writer = new ReportWriter(InstalledFigures.all(), CLOCK);
        byte[] report = written(writer, committee, order);
        PlainWorkbook plain = new PlainWorkbook(report);
        measurements.line("report: %s, %d KB", plain.contents(), report.length / 1024);
        measurements.compare("report", BUDGET, 1, 3, () -> {
            long begin = System.nanoTime();
            written(writer, committee, order);
            return System.nanoTime() - begin;
        }, () -> {
            long begin = System.nanoTime();
            plain.write(new ByteArrayOutputStream());
            return System.nanoTime() - begin;
        });
        System.exit(measurements.exceeded() ? 1 : 0);
    }

    private static byte[] written(ReportWriter writer, Report report, ReportOrder order) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (writer.write(report, order, out) instanceof Writing.Refused refused) {
            throw new IOException(refused.why().in(Locale.ENGLISH));
        }
        return out.toByteArray();
    }

    private static Report.Source template(Path file) {
        return new Report.Source() {

            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public byte[] read() throws IOException {
                return Files.readAllBytes(file);
            }
        };
    }
}
