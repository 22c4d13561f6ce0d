package org.rashinban.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.plan.CommandLine;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.change.ChangesSince;
import org.rashinban.core.figure.change.CorrectionTable;
import org.rashinban.core.figure.committee.EnquiryStatus;
import org.rashinban.core.figure.committee.OpenValues;
import org.rashinban.core.figure.kpi.KpiList;
import org.rashinban.core.figure.kpi.StatusByPart;
import org.rashinban.core.figure.medium.CsvWriter;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.FigureWriters;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.model.text.Plain;
import org.rashinban.reports.report.FileTemplate;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.Reports;

class DemoCommandTest {

    @TempDir
    Path folder;

    @Test
    void theSampleCityIsStoredAndItsNumbersAndPicturesAreWritten() {
        CommandLine.Run run = demo();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("store")).isDirectory();
        assertThat(folder.resolve("committee.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("committee-data.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("charts/status-by-part.png")).isNotEmptyFile();
        assertThat(folder.resolve("charts/kpi-list.png")).as("a table is no picture").doesNotExist();
        assertThat(run.out()).contains(folder.resolve("committee-data.xlsx").toString());
        assertThat(run.out().lines().toList()).last().asString().as("what was made, and where").startsWith("完了：").contains("グラフ1点")
                .endsWith(folder.toString());
    }

    /** A state frozen for the last meeting, values corrected after it, and an enquiry that not everybody answered. */
    @Test
    void itHasAPastAndAnEnquiryOfWhichTheReportTells() throws Exception {
        Figures figures = new Figures(List.of(new KpiList(), new StatusByPart(), new ChangesSince(), new CorrectionTable(),
                new EnquiryStatus(), new OpenValues()));
        Report.Source template = template("kpi-list", "changes-since", "corrections", "enquiry-status", "open-values");

        CommandLine.Run run = CommandLine.run(new DemoCommand(CommandLine.TEMPLATES, new Reports(List.of(committee(template))), figures,
                FigureWriters.of(List.of(new Pictures())), Clock.systemUTC()), Locale.JAPANESE, "--out", folder.toString());

        assertThat(run.code()).as(run.err()).isZero();
        try (XSSFWorkbook pack = new XSSFWorkbook(Files.newInputStream(folder.resolve("committee.xlsx")))) {
            assertThat(texts(pack.getSheet("changes-since"))).anyMatch(text -> text.contains("令和8年2月末")).contains("追加", "変更", "実績値");
            assertThat(texts(pack.getSheet("corrections"))).filteredOn("速報値を確定値に訂正"::equals).hasSize(3);
            assertThat(texts(pack.getSheet("enquiry-status"))).anyMatch(text -> text.startsWith("令和7年度実績の照会"))
                    .contains("◎ 回答済み", "！ 期限超過");
            assertThat(texts(pack.getSheet("open-values"))).contains("K33", "K39");
        }
        assertThat(folder.resolve("forms")).isDirectoryContaining("glob:**.xlsx");
    }

    /** The sample is a Japanese city: what its people wrote does not depend on who looks at it. */
    @Test
    void inEnglishTooThePeopleOfTheSampleWriteJapanese() throws Exception {
        Figures figures = new Figures(List.of(new CorrectionTable(), new EnquiryStatus()));
        Report.Source template = template("corrections", "enquiry-status");

        CommandLine.Run run = CommandLine.run(new DemoCommand(CommandLine.TEMPLATES, new Reports(List.of(committee(template))), figures,
                FigureWriters.of(List.of(new Pictures())), Clock.systemUTC()), Locale.ENGLISH, "--out", folder.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).as("to whom it speaks").contains("Done");
        try (XSSFWorkbook pack = new XSSFWorkbook(Files.newInputStream(folder.resolve("committee.xlsx")))) {
            assertThat(texts(pack.getSheet("corrections"))).filteredOn("速報値を確定値に訂正"::equals).hasSize(3);
            assertThat(texts(pack.getSheet("enquiry-status"))).anyMatch(text -> text.startsWith("令和7年度実績の照会"));
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    @Test
    void aSecondDemoLeavesTheStoreOfTheFirst() {
        demo();

        assertThat(demo().code()).isZero();
        assertThat(folder.resolve("store")).isDirectory();
        assertThat(folder.resolve("store-2")).isDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsAnsweredByASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandLine.Run run = demo(file.resolve("below"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("作成できません");
    }

    @Test
    void withoutTheTemplateOfTheCommitteeTheDemoEndsWithOneSentenceAndMakesNothing() {
        Path out = folder.resolve("out");

        for (Reports lacking : List.of(new Reports(List.of()),
                new Reports(List.of(committee(new FileTemplate(folder.resolve("lost.xlsx"))))))) {
            CommandLine.Run run = demo(out, lacking, List.of(new Pictures()));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("このインストールには推進本部会議資料の様式がありません。インストールし直してください。\n");
            assertThat(run.out()).doesNotContain("完了");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void withoutAWriterOfPicturesItEndsSoToo() {
        CommandLine.Run run = demo(folder.resolve("out"), new Reports(List.of(committee(TEMPLATE))), List.of());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("グラフを作成できません");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private CommandLine.Run demo() {
        return demo(folder);
    }

    private static CommandLine.Run demo(Path out) {
        return demo(out, new Reports(List.of(committee(TEMPLATE))), List.of(new Pictures()));
    }

    private static CommandLine.Run demo(Path out, Reports reports, List<FigureWriter> writers) {
        Figures figures = new Figures(List.of(new KpiList(), new StatusByPart()));
        return CommandLine.run(new DemoCommand(CommandLine.TEMPLATES, reports, figures, FigureWriters.of(writers), Clock.systemUTC()),
                Locale.JAPANESE, "--out", out.toString());
    }

    private static Report committee(Report.Source template) {
        return new Report("committee", new Plain("推進本部会議資料"), template);
    }

    /** A sheet with the indicators stands for the pack, whose other figures are not at hand here. */
    private static final Report.Source TEMPLATE = template("kpi-list");

    /** A sheet for each of these figures. */
    private static Report.Source template(String... ids) {
        return new Report.Source() {

            @Override
            public String name() {
                return "committee.xlsx";
            }

            @Override
            public byte[] read() throws IOException {
                try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                    for (String id : ids) {
                        workbook.createSheet(id).createRow(0).createCell(0).setCellValue("{{figure " + id + "}}");
                    }
                    workbook.write(bytes);
                    return bytes.toByteArray();
                }
            }
        };
    }

    /** Stands for a writer of pictures, of which this module has none. */
    private static final class Pictures implements FigureWriter {

        private final CsvWriter csv = new CsvWriter();

        @Override
        public String format() {
            return "png";
        }

        @Override
        public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
            csv.write(figure, rendering, out);
        }
    }
}
