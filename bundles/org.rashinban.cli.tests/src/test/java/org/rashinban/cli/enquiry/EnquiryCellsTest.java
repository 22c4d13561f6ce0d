package org.rashinban.cli.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;
import org.rashinban.cli.plan.CommandLine;
import org.rashinban.cli.plan.HeldStore;

/** Replies are accepted cell by cell with the list of cells that was looked at; every command tells programs what it did. */
class EnquiryCellsTest {

    private static final Clock MAY = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock JUNE = Clock.fixed(Instant.parse("2025-06-02T00:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "令和6年度KPI照会";
    private static final String HEADS =
            "id,file,cell,department,kpi,title,period,part,component,outcome,old,new,difference,accepted,message,warning";

    @TempDir
    Path parent;

    private String store;
    private Path back;

    private CommandLine.Run run(Command command, String... options) {
        return CommandLine.run(command, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", store), Arrays.stream(options)).toArray(String[]::new));
    }

    @BeforeEach
    void aReplyWithValueNoteAndEvidence() throws IOException {
        store = parent.resolve("store").toString();
        run(CommandLine.making(MAY), "--template", "hamamatsu");
        run(new EnquiryOpenCommand(MAY), "--name", NAME, "--due", "2025-05-31", "--period", "R6");
        Path folder = parent.resolve("forms");
        run(new EnquiryIssueCommand(MAY), "--name", NAME, "--out", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            back = filled(files.filter(file -> file.toString().contains("広聴広報課")).findFirst().orElseThrow(),
                    Map.of("I5", "約446,000人", "N5", "速報値、\"暫定\"\n8月に確定", "O5", "広報調査.xlsx", "I6", "12件"));
        }
    }

    private Path filled(Path form, Map<String, String> texts) throws IOException {
        Path reply = Files.createDirectories(parent.resolve("back")).resolve("回答.xlsx");
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(reply)) {
            texts.forEach((cell, text) -> {
                CellReference at = new CellReference(cell);
                workbook.getSheet("回答票").getRow(at.getRow()).getCell(at.getCol()).setCellValue(text);
            });
            workbook.write(out);
        }
        return reply;
    }

    private CommandLine.Run collect(String... options) {
        return run(new EnquiryCollectCommand(JUNE),
                Stream.concat(Stream.of("--name", NAME, "--in", back.toString()), Arrays.stream(options)).toArray(String[]::new));
    }

    private String cells() {
        CommandLine.Run looked = collect("--cells");
        assertThat(looked.code()).as(looked.err()).isZero();
        return looked.out();
    }

    /** The list with the word for yes in the lines that somebody chose. */
    private Path decided(Predicate<String> chosen, String yes, Charset charset) throws IOException {
        String decided =
                Arrays.stream(cells().split("\r\n")).map(line -> chosen.test(line) ? line.replace(",false,", "," + yes + ",") : line)
                        .collect(Collectors.joining("\r\n"));
        return Files.writeString(parent.resolve("decisions.csv"), decided, charset);
    }

    private static Predicate<String> part(String... parts) {
        return line -> Arrays.stream(parts).anyMatch(part -> line.contains(",FY2024," + part + ","));
    }

    private List<String> actuals() {
        return run(CommandLine.listing(MAY), "--what", "actuals").lines();
    }

    @Test
    void repliesAreLookedAtInACopyWhileSomebodyElseHoldsTheStore() throws Exception {
        CommandLine.Run refused = HeldStore.during(Path.of(store), () -> collect());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("--read-only-copy");

        CommandLine.Run copied = HeldStore.during(Path.of(store), () -> collect("--read-only-copy"));
        assertThat(copied.code()).as(copied.err()).isZero();
        assertThat(copied.out()).contains("回答票!I5");
    }

    @Test
    void nothingIsAcceptedIntoACopy() {
        CommandLine.Run run = collect("--read-only-copy", "--accept", "valid");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--read-only-copy").hasLineCount(1);
        assertThat(actuals()).noneMatch(line -> line.contains("446,000"));
    }

    @Test
    void everyCellIsTold() {
        String told = cells();
        assertThat(told.lines().findFirst()).contains(HEADS);
        assertThat(told).contains("回答票!I5,広聴広報課,A05a,").contains(",FY2024,value,,new,,\"446,000人\",,false,新しい値です。,")
                .contains(",FY2024,about,,new,,約,,false,").contains(",FY2024,evidence,,new,,広報調査.xlsx,,false,")
                .contains(",FY2024,note,,new,,\"速報値、\"\"暫定\"\"\n8月に確定\",,false,");
        assertThat(told.lines().skip(1).filter(line -> line.startsWith("c")).map(line -> line.split(",")[0])).hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(collect("--cells", "--format", "json").out()).contains("\"cell\": \"回答票!O5\"", "\"part\": \"evidence\"", "\"old\": null",
                "\"new\": \"広報調査.xlsx\"");
    }

    @Test
    void theValueIsAcceptedWithoutItsNote() throws IOException {
        Path decisions = decided(line -> line.contains(",A05a,") && part("value", "evidence").test(line), "true", StandardCharsets.UTF_8);
        int before = run(CommandLine.history(JUNE)).lines().size();
        CommandLine.Run accepted = collect("--decisions", decisions.toString());
        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(accepted.err()).contains("1 件の値を受け付けました");
        assertThat(accepted.out().lines().filter(line -> line.contains(",true,"))).hasSize(2);
        assertThat(actuals()).hasSize(2).anyMatch(line -> line.contains(",A05a,FY2024,446000,") && !line.contains("速報値")
                && !line.contains("ABOUT") && line.contains(",ACCEPTED,"));
        assertThat(run(CommandLine.history(JUNE)).lines()).as("one transaction").hasSize(before + 1);
        assertThat(run(CommandLine.history(JUNE)).out()).contains("照会「令和6年度KPI照会」の回答の取り込み：回答.xlsx（SHA-256ハッシュ値 ");
    }

    @Test
    void aListThatASpreadsheetOfJapanSavedIsUnderstood() throws IOException {
        Path decisions = decided(part("value"), "○", Charset.forName("windows-31j"));
        assertThat(collect("--decisions", decisions.toString()).code()).isZero();
        assertThat(actuals()).hasSize(3);
    }

    @Test
    void aListOfIdentifiersAloneIsEnough() throws IOException {
        String id = cells().lines().filter(line -> line.contains(",A05b,")).findFirst().orElseThrow().split(",")[0];
        CommandLine.Run run = collect("--decisions", Files.writeString(parent.resolve("ids.csv"), "id\n" + id + "\n").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(actuals()).hasSize(2).anyMatch(line -> line.contains(",A05b,FY2024,12,"));
    }

    @Test
    void whatIsNotAsItWasSeenIsRefusedAndNothingChanges() throws IOException {
        Path decisions = decided(part("value"), "true", StandardCharsets.UTF_8);
        run(CommandLine.recording(MAY), "--kpi", "A05a", "--period", "FY2024", "--value", "1");
        CommandLine.Run refused = collect("--decisions", decisions.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("確認したときから回答票または現在の値が変わっています");
        assertThat(actuals()).hasSize(2).noneMatch(line -> line.contains("446000"));
    }

    @Test
    void whatIsNoListOfCellsIsRefusedInASentence() throws IOException {
        assertThat(collect("--decisions", Files.writeString(parent.resolve("a.csv"), "file,cell\n1,2\n").toString()).err())
                .contains("「id」の列がありません");
        assertThat(collect("--decisions", Files.writeString(parent.resolve("b.csv"), "id,accepted\nc1,たぶん\n").toString()).err())
                .contains("2 行目の「たぶん」");
        assertThat(collect("--decisions", parent.resolve("none.csv").toString()).code()).isEqualTo(1);
        assertThat(collect("--decisions", parent.resolve("b.csv").toString(), "--accept", "all").code()).isEqualTo(2);
        Path mark = decided(line -> line.contains(",A05a,") && part("about").test(line), "true", StandardCharsets.UTF_8);
        CommandLine.Run half = collect("--decisions", mark.toString());
        assertThat(half.code()).isEqualTo(1);
        assertThat(half.err()).contains("回答.xlsx の 回答票!I5：選んだセルだけでは回答になりません。");
        assertThat(actuals()).hasSize(1);
    }

    @Test
    void openingClosingAndReopeningTellProgramsWhatTheyDid() {
        CommandLine.Run opened = run(new EnquiryOpenCommand(MAY), "--name", "別の照会", "--due", "2025-05-31", "--period", "R6", "--kpi", "A03",
                "--department", "情報システム課", "--format", "json");
        assertThat(opened.code()).as(opened.err()).isZero();
        assertThat(opened.out()).matches("(?s)\\[\\s*\\{\"enquiry\": \"別の照会\", \"department\": \"情報システム課\", \"form\": \"[0-9A-F]{10}\", "
                + "\"values\": 1, \"ownerless_kpi\": null}\\s*]\\s*");
        assertThat(run(new EnquiryCloseCommand(JUNE), "--name", "別の照会", "--format", "json").out())
                .contains("{\"enquiry\": \"別の照会\", \"state\": \"closed\", \"forms\": 1}");
        assertThat(run(new EnquiryReopenCommand(JUNE), "--name", "別の照会").out()).isEqualTo("enquiry,state,forms\r\n別の照会,open,1\r\n");
    }
}
