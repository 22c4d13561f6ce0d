package org.rashinban.cli.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;
import org.rashinban.cli.plan.CommandLine;

class EnquiryCommandsTest {

    private static final Clock MAY = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock JUNE = Clock.fixed(Instant.parse("2025-06-02T00:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "令和6年度KPI照会";

    @TempDir
    Path parent;

    private String store;

    @BeforeEach
    void create() {
        store = parent.resolve("store").toString();
        run(CommandLine.making(MAY), "--template", "hamamatsu");
    }

    private CommandLine.Run run(Command command, String... options) {
        return CommandLine.run(command, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", store), Arrays.stream(options)).toArray(String[]::new));
    }

    private CommandLine.Run open(String... options) {
        return run(new EnquiryOpenCommand(MAY), Stream.concat(Stream.of("--name", NAME, "--due", "令和7年5月31日"), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private CommandLine.Run collect(Clock clock, String... options) {
        return run(new EnquiryCollectCommand(clock),
                Stream.concat(Stream.of("--name", NAME), Arrays.stream(options)).toArray(String[]::new));
    }

    private Path issued(String department) throws IOException {
        Path folder = parent.resolve("forms");
        CommandLine.Run run = run(new EnquiryIssueCommand(MAY), "--name", NAME, "--out", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(department)).findFirst().orElseThrow();
        }
    }

    private Path filled(Path form, String cell, double value) throws IOException {
        Path back = Files.createDirectories(parent.resolve("back")).resolve(form.getFileName());
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(back)) {
            var at = new CellReference(cell);
            workbook.getSheet("回答票").getRow(at.getRow()).getCell(at.getCol()).setCellValue(value);
            workbook.write(out);
        }
        return back;
    }

    /** By somebody who has nothing to say. */
    private Path saved(Path form) throws IOException {
        Path back = Files.createDirectories(parent.resolve("back")).resolve(form.getFileName());
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(back)) {
            workbook.getProperties().getExtendedProperties().setApplication("Microsoft Excel");
            workbook.write(out);
        }
        return back;
    }

    private String actuals() {
        return run(CommandLine.listing(MAY), "--what", "actuals").out();
    }

    @Test
    void aRoundGoesOutComesBackAndIsAccepted() throws IOException {
        CommandLine.Run opened = open("--period", "R6");
        assertThat(opened.code()).as(opened.err()).isZero();
        assertThat(opened.err()).contains("11 所属", "55 件", "令和7年5月31日");
        Path back = filled(issued("広聴広報課"), "I5", 446_000);

        CommandLine.Run looked = collect(JUNE, "--in", back.toString());
        assertThat(looked.code()).as(looked.err()).isZero();
        assertThat(looked.lines().getFirst())
                .isEqualTo("file,cell,department,kpi,title,period,outcome,old,new,old_value,new_value,difference,"
                        + "accepted,message,warning,old_note,new_note,old_evidence,new_evidence");
        assertThat(looked.lines().get(1)).contains("回答票!I5,広聴広報課,A05a,", ",FY2024,new,,\"446,000人\",,446000,,false,新しい値です。");
        assertThat(actuals().lines()).hasSize(1);

        CommandLine.Run accepted = collect(JUNE, "--in", back.getParent().toString(), "--accept", "valid", "--format", "json");
        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(accepted.out()).contains("\"outcome\": \"new\"", "\"new_value\": 446000", "\"accepted\": true");
        assertThat(accepted.err()).contains("1 件の値を受け付けました");
        assertThat(actuals()).contains(",A05a,FY2024,446000,").contains(",ACCEPTED,");
        assertThat(run(CommandLine.history(JUNE)).out()).contains("照会「令和6年度KPI照会」の回答の取り込み", "SHA-256");

        CommandLine.Run again = collect(JUNE, "--in", back.toString(), "--accept", "all");
        assertThat(again.out()).contains(",unchanged,");
        assertThat(again.err()).contains("取り込み済み");
    }

    @Test
    void severalFilesAreOneTransactionThatNamesEachByItsHash() throws IOException {
        open("--period", "FY2024");
        List<Path> files = List.of(filled(issued("広聴広報課"), "I5", 446_000), filled(issued("アセットマネジメント推進課"), "I5", 186),
                saved(issued("調達課")));
        int before = run(CommandLine.history(JUNE)).lines().size();

        CommandLine.Run accepted = collect(JUNE, "--in", parent.resolve("back").toString(), "--accept", "valid");

        assertThat(accepted.err()).contains("2 件の値を受け付けました");
        assertThat(actuals()).contains(",A05a,FY2024,446000,", ",A03,FY2024,186,");
        List<String> history = run(CommandLine.history(JUNE)).lines();
        assertThat(history).as("one transaction for all").hasSize(before + 1);
        String reason = history.getLast().contains("回答の取り込み") ? history.getLast() : history.get(1);
        for (Path file : files) {
            assertThat(reason).as("by the hash of its bytes").contains(file.getFileName() + "（SHA-256ハッシュ値 " + sha256(file) + "）");
        }
    }

    @Test
    void issuingAgainIntoTheSameFolderLosesNothing() throws IOException {
        open("--period", "FY2024");
        Path form = issued("調達課");
        Files.writeString(form, "what came back");

        CommandLine.Run again = run(new EnquiryIssueCommand(MAY), "--name", NAME, "--out", form.getParent().toString());

        assertThat(form).hasContent("what came back");
        assertThat(again.lines()).hasSize(12).filteredOn(line -> line.startsWith("調達課,")).singleElement().asString().endsWith(" (2).xlsx");
        assertThat(again.err()).contains("上書きせずに残し", "「(2)」");
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theStatusSaysWhoIsLateAndHowToRemindThem() throws IOException {
        open("--period", "FY2024");
        collect(JUNE, "--in", filled(issued("アセットマネジメント推進課"), "I5", 186).toString(), "--accept", "valid");

        CommandLine.Run status = run(new EnquiryStatusCommand(JUNE), "--name", NAME, "--format", "json");

        assertThat(status.code()).as(status.err()).isZero();
        assertThat(status.out()).contains("\"department\": \"アセットマネジメント推進課\"", "\"received_on\": \"2025-06-02\"")
                .contains("\"asked\": 1, \"answered\": 1, \"pending\": 0, \"complete\": true, \"overdue\": false, \"reminder\": null")
                .contains("件名：【再依頼】令和6年度KPI照会のご回答について", "調達課 御中", "令和7年（2025年）5月31日", "\"overdue\": true");
        assertThat(status.err()).contains("11 所属のうち 1 所属");
        assertThat(run(new EnquiryStatusCommand(MAY), "--name", NAME).out()).doesNotContain(",true,\"件名").contains("期限までにご回答");
    }

    @Test
    void whatCannotBeOpenedIsRefusedInASentence() {
        assertThat(open("--period", "FY2024").code()).isZero();
        assertThat(open("--period", "FY2024").err()).contains("すでにあります");
        assertThat(run(new EnquiryOpenCommand(MAY), "--name", "令和６年度ＫＰＩ照会", "--period", "FY2024", "--due", "2025-05-31").code())
                .isEqualTo(1);
        assertThat(other("--period", "いつか", "--due", "2025-05-31").code()).isEqualTo(1);
        assertThat(other("--period", "FY2024", "--due", "そのうち").code()).isEqualTo(1);
        assertThat(other("--period", "FY1999", "--due", "2025-05-31").err()).contains("照会する指標がありません");
        assertThat(other("--period", "FY2024", "--due", "2025-05-31", "--kpi", "Z99").err()).contains("「Z99」");
        assertThat(other("--period", "FY2024", "--due", "2025-05-31", "--department", "水道課").err()).contains("「水道課」");
        assertThat(other("--period", "FY2024", "--due", "2025-05-31", "--plan", "別の計画").code()).isEqualTo(1);
    }

    private CommandLine.Run other(String... options) {
        return run(new EnquiryOpenCommand(MAY), Stream.concat(Stream.of("--name", "別"), Arrays.stream(options)).toArray(String[]::new));
    }

    @Test
    void onlySomeKpisAndDepartmentsCanBeAsked() {
        CommandLine.Run run = other("--period", "FY2024", "--due", "2025-05-31", "--kpi", "A03", "--department", "情報システム課");
        assertThat(run.err()).contains("1 所属に 1 件の値");
    }

    @Test
    void whatCannotBeCollectedIsRefusedAndNothingChanges() throws IOException {
        open("--period", "FY2024");
        Path folder = Files.createDirectories(parent.resolve("in"));
        assertThat(collect(JUNE, "--in", folder.toString()).err()).contains("ファイルがありません");
        assertThat(collect(JUNE, "--in", folder.resolve("none").toString()).code()).isEqualTo(1);
        Files.writeString(folder.resolve("回答.xlsx"), "MZ");
        Files.writeString(folder.resolve("白紙.xlsx"), "");
        CommandLine.Run run = collect(JUNE, "--in", folder.toString(), "--accept", "all");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).as("a row for each file").hasSize(3)
                .anyMatch(row -> row.startsWith("回答.xlsx,") && row.contains(",refused,"))
                .anyMatch(row -> row.startsWith("白紙.xlsx,") && row.contains("ファイルが空です"));
        assertThat(run.err()).contains("回答.xlsx", "Excelブックではありません").contains("白紙.xlsx", "ファイルが空です");
        assertThat(run(new EnquiryStatusCommand(JUNE), "--name", "別の照会").err()).contains("「別の照会」", NAME);
        assertThat(List.of(actuals().split("\r\n"))).hasSize(1);
    }

    @Test
    void aClosedEnquiryIssuesAndAcceptsNothingUntilItIsReopened() throws IOException {
        open("--period", "FY2024");
        Path back = filled(issued("アセットマネジメント推進課"), "I5", 186);
        CommandLine.Run closed = run(new EnquiryCloseCommand(JUNE), "--name", NAME);
        assertThat(closed.code()).as(closed.err()).isZero();
        assertThat(closed.err()).contains("照会「令和6年度KPI照会」を終えました。");

        CommandLine.Run issue = run(new EnquiryIssueCommand(JUNE), "--name", NAME, "--out", parent.resolve("again").toString());
        assertThat(issue.code()).isEqualTo(1);
        assertThat(issue.err()).contains("終了しています");
        assertThat(parent.resolve("again")).doesNotExist();
        assertThat(collect(JUNE, "--in", back.toString(), "--accept", "valid").code()).isEqualTo(1);
        assertThat(collect(JUNE, "--in", back.toString()).code()).as("looking is free").isZero();
        assertThat(run(new EnquiryStatusCommand(JUNE), "--name", NAME, "--format", "json").out()).doesNotContain("\"overdue\": true");

        CommandLine.Run reopened = run(new EnquiryReopenCommand(JUNE), "--name", NAME);
        assertThat(reopened.code()).as(reopened.err()).isZero();
        assertThat(collect(JUNE, "--in", back.toString(), "--accept", "valid").code()).isZero();
        assertThat(actuals()).contains(",FY2024,186,");
    }
}
