package org.rashinban.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.plan.CommandLine;
import org.rashinban.cli.plan.ImportCommand;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.kpi.KpiList;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.report.Chapters;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportMedia;
import org.rashinban.reports.report.ReportMedium;
import org.rashinban.reports.report.Reports;

class ReportCommandTest {

    private static final Clock MAY_2025 = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private CommandLine.Run report(String... options) {
        Report.Source template = new FileTemplate(folder.resolve("template.xlsx"));
        return CommandLine.run(new ReportCommand(new Reports(List.of(new Report("kpis", new Plain("KPI報告"), template))),
                ReportMedia.of(List.of(new Outline())),
                new Figures(List.of(new KpiList())), CommandLine.TEMPLATES, MAY_2025, (file, failure) -> {
                    throw failure;
                }), Locale.JAPANESE, options);
    }

    private void template(String name, String text) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(); var out = Files.newOutputStream(folder.resolve(name))) {
            workbook.createSheet("KPI").createRow(0).createCell(0).setCellValue(text);
            workbook.write(out);
        }
    }

    @Test
    void theReportsAreListed() {
        assertThat(report("--list", "").lines()).containsExactly("id,title", "kpis,KPI報告");
    }

    @Test
    void aReportAndItsDataAreWrittenAndNothingElse() throws IOException {
        template("template.xlsx", "{{figure kpi-list}}");
        Path file = folder.resolve("報告.xlsx");

        CommandLine.Run run =
                report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", file.toString(), "--data", "");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("報告.xlsx", "1シート");
        try (var files = Files.list(folder); var in = Files.newInputStream(file); Workbook written = new XSSFWorkbook(in)) {
            assertThat(files.map(one -> one.getFileName().toString())).containsExactlyInAnyOrder("template.xlsx", "報告.xlsx",
                    "報告-data.xlsx");
            assertThat(written.getSheet("KPI").getPhysicalNumberOfRows()).isGreaterThan(30);
        }
    }

    @Test
    void aLayoutOfOnesOwnTakesThePlaceOfTheTemplate() throws IOException {
        template("own.xlsx", "{plan}");
        Path file = folder.resolve("a.xlsx");

        CommandLine.Run run = report("--template", "hamamatsu", "--id", "kpis", "--period", "R6", "--layout",
                folder.resolve("own.xlsx").toString(), "--out", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        try (var in = Files.newInputStream(file); Workbook written = new XSSFWorkbook(in)) {
            assertThat(written.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).startsWith("浜松市");
        }
    }

    /** As the figures do: of a plan and its successor, of which the newer stands first. */
    @Test
    void theReportIsAboutThePlanThatIsLookedAtOnTheDayOfJudgement() throws IOException {
        template("template.xlsx", "{plan}");
        Path plans = Files.writeString(folder.resolve("plans.yaml"), """
                id: 00000000-0000-0000-0000-000000000001
                plans:
                  - {code: "2", title: 第2次計画, editions: [{code: E2, state: CURRENT, span: FY2025..FY2029}]}
                  - {code: "1", title: 第1次計画, editions: [{code: E1, state: CURRENT, span: FY2022..FY2024}]}
                """);
        String store = folder.resolve("store").toString();
        CommandLine.Run made = CommandLine.run(new ImportCommand(), Locale.JAPANESE, "--store", store, "--in", plans.toString());
        assertThat(made.code()).as(made.err()).isZero();

        assertThat(plan(store)).as("the last year that is over in May 2025").isEqualTo("第1次計画");
        assertThat(plan(store, "--as-of", "2026-05-01")).isEqualTo("第2次計画");
        assertThat(plan(store, "--plan", "2")).isEqualTo("第2次計画");
    }

    private String plan(String store, String... options) throws IOException {
        Path file = folder.resolve("plan.xlsx");
        CommandLine.Run run =
                report(Stream.concat(Stream.of("--store", store, "--id", "kpis", "--period", "FY2024", "--out", file.toString()),
                        Stream.of(options)).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        try (var in = Files.newInputStream(file); Workbook written = new XSSFWorkbook(in)) {
            return written.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
        }
    }

    @Test
    void aDefectOfTheTemplateIsRefusedAndAnEarlierReportStays() throws IOException {
        template("template.xlsx", "{{figure lost}}");
        Path file = Files.writeString(folder.resolve("a.xlsx"), "earlier");

        CommandLine.Run run = report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("「KPI」", "「lost」");
        assertThat(file).hasContent("earlier");
    }

    @Test
    void aTemplateThatIsNotThereIsRefused() {
        CommandLine.Run run = report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--layout", "gone.xlsx", "--out",
                folder.resolve("a.xlsx").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("gone.xlsx");
    }

    @Test
    void aFolderThatIsNotThereIsAnsweredByASentence() throws IOException {
        template("template.xlsx", "{{figure kpi-list}}");

        CommandLine.Run run = report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out",
                folder.resolve("no/a.xlsx").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("フォルダー「" + folder.resolve("no") + "」がありません。\n");
    }

    @Test
    void anotherKindOfFileIsWrongUsage() {
        assertThat(report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", "a.pdf").code()).isEqualTo(2);
    }

    @Test
    void anUnknownReportIsRefusedAndTheKnownOnesAreNamed() {
        CommandLine.Run run = report("--template", "hamamatsu", "--id", "council", "--period", "FY2024", "--out", "a.xlsx");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("council", "kpis");
    }

    @Test
    void theValuesAloneAreWrittenAsUtf8ThatExcelUnderstands() throws IOException {
        template("template.xlsx", "{{figure kpi-list}}");
        Path file = folder.resolve("指標.csv");

        CommandLine.Run run = report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file)).startsWith("\uFEFF").contains("A03", "184");
        assertThat(run.err()).contains("指標-source.csv").doesNotContain("置き換え");
        assertThat(Files.readString(folder.resolve("指標-source.csv"))).contains("item,value", "period,FY2024", "hash,");

        assertThat(report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", file.toString()).err())
                .contains("「" + file + "」は既存のファイルを置き換えました。");
    }

    @Test
    void theValuesAreWrittenInTheEncodingOfOlderPrograms() throws IOException {
        template("template.xlsx", "{{figure kpi-list}}");
        Path file = folder.resolve("指標.csv");

        CommandLine.Run run =
                report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", file.toString(), "--encoding",
                        "windows-31j");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("windows-31j");
        assertThat(Files.readString(file, Charset.forName("windows-31j"))).contains("A03", "184", "窓口").doesNotContain("\uFFFD");
    }

    @Test
    void anEncodingThatDoesNotExistOrDoesNotFitIsRefusedAndNothingIsWritten() throws IOException {
        template("template.xlsx", "{{figure kpi-list}}");
        String[] known = {"--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out"};

        CommandLine.Run unknown = report(with(known, folder.resolve("a.csv").toString(), "--encoding", "ebcdic"));
        CommandLine.Run unfit = report(with(known, folder.resolve("a.xlsx").toString(), "--encoding", "utf-8"));

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("ebcdic", "utf-8", "windows-31j");
        assertThat(unfit.code()).isEqualTo(2);
        assertThat(unfit.err()).contains("--encoding");
        assertThat(folder.resolve("a.csv")).doesNotExist();
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
    }

    private static String[] with(String[] known, String... more) {
        return Stream.concat(Arrays.stream(known), Arrays.stream(more)).toArray(String[]::new);
    }

    /** As slides and pages will be: of the same template, with the same fingerprint as the workbook. */
    @Test
    void aMediumThatABundleAddsIsWrittenByTheEndingOfItsFiles() throws IOException {
        template("template.xlsx", "{{figure kpi-list}}");
        Path page = folder.resolve("報告.md");

        CommandLine.Run run = report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out", page.toString());
        CommandLine.Run workbook = report("--template", "hamamatsu", "--id", "kpis", "--period", "FY2024", "--out",
                folder.resolve("a.xlsx").toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(page)).satisfiesExactly(title -> assertThat(title).isEqualTo("# KPI報告"),
                chapter -> assertThat(chapter).startsWith("## KPI：TableFigure"),
                fingerprint -> assertThat(workbook.err()).contains(fingerprint).hasSizeGreaterThan(16));
    }

    /** A medium as small as one can be. */
    private static final class Outline implements ReportMedium {

        @Override
        public String format() {
            return "md";
        }

        @Override
        public void write(Chapters report, OutputStream out) throws IOException {
            String chapters = report.all().stream().map(chapter -> "## " + chapter.name() + "："
                    + chapter.figures().getFirst().getClass().getSimpleName()).collect(Collectors.joining("\n"));
            out.write(("# " + report.title() + "\n" + chapters + "\n" + report.fingerprint() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
