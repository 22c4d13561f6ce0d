package org.rashinban.cli.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.cli.Command;
import org.rashinban.cli.plan.CommandLine;

/**
 * Hamamatsu's round from the first command to the store: eleven forms go out, are filled in, changed and saved by software that is not Rashinban's in
 * all the ways in which people do that, and come back into one folder together with what does not belong there.
 */
class EnquiryRoundTest {

    private static final Clock MAY = Clock.fixed(Instant.parse("2025-05-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock JUNE = Clock.fixed(Instant.parse("2025-06-02T00:00:00Z"), ZoneOffset.UTC);
    private static final String NAME = "令和6年度KPI照会";
    private static final String EARLIER = "先行照会";

    @TempDir
    Path parent;

    private String store;
    private Path forms;
    private Path back;

    private CommandLine.Run run(Command command, String... options) {
        CommandLine.Run run = CommandLine.run(command, Locale.JAPANESE,
                Stream.concat(Stream.of("--store", store), Arrays.stream(options)).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private Path issue(String name) {
        Path folder = parent.resolve(name);
        run(new EnquiryOpenCommand(MAY), "--name", name, "--due", "令和7年5月31日", "--period", "R6");
        run(new EnquiryIssueCommand(MAY), "--name", name, "--out", folder.toString());
        return folder;
    }

    private Path form(Path folder, String department) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("_" + department + ".xlsx")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Types into the yellow cells of one column, from a row downwards; nothing is typed for an empty text. */
    private static FormEditor.Sheet type(FormEditor.Sheet sheet, String column, int first, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.type(column + (first + i), texts[i]);
            }
        }
        return sheet;
    }

    /** What every owner types for the KPIs that several own, in the order of the forms. */
    private static final String[] A03 = {"184", "110", "74", "", ""};
    private static final String[] A06 = {"把握済み", "策定済み", "12件"};

    private static final Map<String, String> ACCEPTED =
            Map.ofEntries(Map.entry("A01a", ",,,4050000,5550000,,,NONE,"), Map.entry("A01b", ",85,,,,,,NONE,"),
                    Map.entry("A02a", ",導入済み,FY2024,NONE,"), Map.entry("A02b", ",-5,"), Map.entry("A03", ",184,"),
                    Map.entry("A04a", ",導入済み,"), Map.entry("A04b", ",改正済み,"), Map.entry("A05a", ",446000,"), Map.entry("A05b", ",12,"),
                    Map.entry("A06a", ",把握済み,"), Map.entry("A06b", ",策定済み,"), Map.entry("A06c", ",12,"), Map.entry("A07a", ",240,"),
                    Map.entry("A07b", ",1200,ABOUT,"), Map.entry("A08", ",NOT_YET,"), Map.entry("A09a", ",NOT_APPLICABLE,"),
                    Map.entry("A10a", ",実施,"), Map.entry("A10b", ",実施,"), Map.entry("B01a", ",制定済み,"), Map.entry("B01b", ",導入済み,"),
                    Map.entry("B01c", ",300,"), Map.entry("B01d", ",15,"), Map.entry("B02a", ",見直し済み,"), Map.entry("B03a", ",整備済み,"),
                    Map.entry("B03b", ",2,"), Map.entry("B04", ",150,200,"), Map.entry("B06", ",41,"));

    private void changed(FormEditor editor) {
        FormEditor.Sheet first = editor.open(form(forms, "デジタル・スマートシティ推進課"));
        first.type("J5", "4,050,000").type("K5", "約555万");
        type(first, "I", 6, "85％", "導入済み", "▲5").type("L7", "令和6年度");
        type(first, "I", 9, A03).type("I9", "=110+74");
        type(first, "I", 14, "２４０", "約1,200", "-", "", "制定済み", "導入済み", "300", "15", "整備済み", "2", "", "41");
        first.type("J24", "150").type("K24", "200").type("N25", "=1+1").sort(5, 25, 2).hideRow(7).hideRow(12)
                .save(back.resolve("01 並べ替え・非表示.xlsx"));

        FormEditor.Sheet systems = editor.open(form(forms, "情報システム課"));
        type(systems, "I", 5, A03);
        type(systems, "I", 10, "240", "約1,200", "実施", "実施", "見直し済み", "令和6年度", "整備済み", "2", "策定済み", "3");
        systems.insertRow(9).type("D9", "新しい指標").type("I9", "99").merge("I19:I20").save(back.resolve("02 行の挿入・結合.xls"));

        type(editor.open(form(forms, "広聴広報課")), "I", 5, "446,000", "12件", "未定").moveColumn(13, 8)
                .save(back.resolve("03 列の移動.xlsx"));
        type(editor.open(form(forms, "人事課")), "I", 5, "制定済み", "導入済み", "300", "15", "整備済み", "2").deleteRow(9)
                .save(back.resolve("04 行の削除.xlsx"));
        type(editor.open(form(forms, "アセットマネジメント推進課")), "I", 5, A03).move("A5:O9", "A21").save(back.resolve("05 行の移動.xls"));
        type(editor.open(form(forms, "調達課")), "I", 5, "導入済み", "改正済み", "").rename("KPI回答（最終）").save(back.resolve("06 シート名.xls"));
        FormEditor.Sheet accounts = type(editor.open(form(forms, "会計課")), "I", 5, "導入済み", "改正済み", "");
        accounts.save(back.resolve("コピー (1) 最終版.XLSX"));
        accounts.save(back.resolve("コピー (2) 最終版.xlsx"));
        type(editor.open(form(forms, "国際課")), "I", 5, A06).replaceHidden(checksum("国際課"), "0".repeat(64)).save(back.resolve("00 照合値.xlsx"));
        type(editor.open(form(forms, "UD・男女共同参画課")), "I", 5, A06).save(back.resolve("08 保存だけ.xlsx"));
        type(editor.open(form(forms, "障害保健福祉課")), "I", 5, "", "", "").save(back.resolve("10 空欄.xlsx"));
        type(editor.open(form(forms, "文書行政課")), "I", 5, "実施", "実施").type("N5", "全所属で受講").type("O5", "受講台帳.xlsx")
                .save(back.resolve("11 備考.xlsx"));
    }

    /** That of a form as it was issued. */
    private String checksum(String department) {
        try (ZipFile zip = new ZipFile(form(forms, department).toFile())) {
            String properties = new String(zip.getInputStream(zip.getEntry("docProps/custom.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            var found = Pattern.compile("[0-9a-f]{64}").matcher(properties);
            assertThat(found.find()).isTrue();
            return found.group();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String collect(String accept) {
        return collect(back, accept);
    }

    private String collect(Path place, String accept) {
        return run(new EnquiryCollectCommand(JUNE), "--name", NAME, "--in", place.toString(), "--accept", accept).out();
    }

    private List<String> actuals() {
        return run(CommandLine.listing(MAY), "--what", "actuals").lines();
    }

    /** The lines of a result about a file, each from the outcome on. */
    private static List<String> about(String result, String file, String code) {
        return result.lines().filter(line -> line.startsWith(file) && line.contains("," + code + ",")).toList();
    }

    @Test
    void whatLibreOfficeMakesOfTheFormsArrivesInTheStore() throws IOException, InterruptedException {
        roundBy(Calc.orPassOver());
    }

    @Test
    void whatAScriptMakesOfTheFormsArrivesInTheStore() throws IOException, InterruptedException {
        roundBy(Openpyxl.orPassOver());
    }

    private void roundBy(FormEditor editor) throws IOException, InterruptedException {
        store = parent.resolve("other").toString();
        run(CommandLine.making(MAY), "--template", "hamamatsu");
        Path strange = issue(NAME);
        store = parent.resolve("store").toString();
        run(CommandLine.making(MAY), "--template", "hamamatsu");
        Path before = issue(EARLIER);
        strange = Files.move(strange, parent.resolve("strange"));
        forms = issue(NAME);
        back = Files.createDirectories(parent.resolve("back"));
        changed(editor);
        type(editor.open(form(strange, "広聴広報課")), "I", 5, "1", "1", "1").save(back.resolve("20 別のストア.xlsx"));
        type(editor.open(form(before, "広聴広報課")), "I", 5, "2", "2", "2").save(back.resolve("21 別の照会.xlsx"));
        Path altered = Files.createDirectories(parent.resolve("altered"));
        editor.open(form(forms, "広聴広報課")).type("I5", "450000").replaceHidden(checksum("広聴広報課"), "0".repeat(64))
                .save(altered.resolve("照合値.xlsx"));
        editor.run(parent);
        Files.writeString(back.resolve("22 請求書.xlsx"), "MZ");
        try (Stream<Path> files = Files.list(back)) {
            assertThat(files).as("files that came back").hasSize(15);
        }
        assertThat(sheet(back.resolve("08 保存だけ.xlsx"))).as("headings that stay in sight").contains("xSplit=\"4\" ySplit=\"4\"",
                "state=\"frozen\"");

        judged(collect("none"), editor);
        assertThat(actuals()).as("nothing is written").hasSize(1);

        collect("valid");
        accepted(actuals(), editor);
        String again = collect("valid");
        assertThat(again.lines().filter(line -> line.contains(",true,"))).as("the same folder once more changes nothing").isEmpty();
        List<String> status = run(new EnquiryStatusCommand(JUNE), "--name", NAME).lines();
        assertThat(status.stream().filter(line -> line.matches("[^,]+,[0-9A-F]{10},2025-05-01,2025-06-02,.*"))).as("all have answered")
                .hasSize(11);
        assertThat(status).anyMatch(line -> line.startsWith("文書行政課,") && line.contains(",2,2,0,true,false,"))
                .anyMatch(line -> line.startsWith("広聴広報課,") && line.contains(",3,3,1,false,true,"));
        aChangedChecksumNeedsADecision(altered);
    }

    /** Each of the changes, as somebody expects who has made them. */
    private static void judged(String looked, FormEditor editor) {
        List<String> calculated = about(looked, "01", "A03");
        assertThat(calculated).as("a formula").singleElement().satisfies(line -> assertThat(line)
                .contains(editor.calculates() ? "数式の計算結果 184" : ",unreadable,", editor.calculates() ? ",new,,\"184窓口" : "計算結果が保存されていません"));
        for (String code : List.of("B05a", "B05b")) {
            assertThat(about(looked, "02", code)).as("cells made one").singleElement()
                    .satisfies(line -> assertThat(line).contains(",unreadable,", "結合"));
        }
        assertThat(about(looked, "02", "B02c")).as("a fiscal year for a number").singleElement()
                .satisfies(line -> assertThat(line).contains(",unreadable,", "令和6年度"));
        assertThat(looked.lines().filter(line -> line.startsWith("02") && line.contains(",foreign,"))).as("an inserted row").singleElement()
                .satisfies(line -> assertThat(line).contains("!I9,", "照会していない行です"));
        assertThat(about(looked, "04", "B03a")).as("a deleted row").singleElement()
                .satisfies(line -> assertThat(line).contains(",unchanged,", "行がありません"));
        assertThat(about(looked, "06", "A04a")).as("another name of the sheet").singleElement()
                .satisfies(line -> assertThat(line).contains("KPI回答（最終）!I"));
        assertThat(about(looked, "00", "A06c")).as("a changed checksum, and another form that says the same").singleElement()
                .satisfies(line -> assertThat(line).contains("回答票!I7,", "と同じ内容です"));
        assertThat(about(looked, "コピー (2)", "A04a")).as("a second copy").singleElement()
                .satisfies(line -> assertThat(line).contains(",unchanged,"));
        assertThat(about(looked, "10", "A06a")).as("blanks").singleElement()
                .satisfies(line -> assertThat(line).contains(",unchanged,", "未記入"));
        assertThat(looked.lines().filter(line -> line.startsWith("20"))).hasSize(3).allMatch(line -> line.contains("別のストア"));
        assertThat(looked.lines().filter(line -> line.startsWith("21"))).hasSize(3).allMatch(line -> line.contains("別の照会"));
        assertThat(looked.lines().filter(line -> line.startsWith("22"))).singleElement()
                .satisfies(line -> assertThat(line).contains(",refused,", "Excelブックではありません"));
    }

    private void aChangedChecksumNeedsADecision(Path altered) {
        String looked = collect(altered, "valid");
        assertThat(about(looked, "照合値", "A05a")).singleElement()
                .satisfies(line -> assertThat(line).contains(",conflicting,", "照合値が配布時と異なる", ",446000,450000,4000,false,"));
        assertThat(actuals()).anyMatch(line -> line.contains(",A05a,FY2024,446000,"));
        collect(altered, "all");
        assertThat(actuals()).anyMatch(line -> line.contains(",A05a,FY2024,450000,"));
    }

    /** What stands in the store, as somebody expects who has read the eleven forms. */
    private static void accepted(List<String> lines, FormEditor editor) {
        Map<String, String> expected = new HashMap<>(ACCEPTED);
        if (!editor.calculates()) {
            // The formula beside its number came to nothing, so that its row cannot be read.
            expected.remove("B06");
        }
        assertThat(lines).as("neither blanks nor what could not be read").hasSize(expected.size() + 1);
        expected.forEach((code, cells) -> assertThat(lines.stream().filter(line -> line.contains("," + code + ",FY2024,"))).as(code)
                .singleElement().satisfies(line -> assertThat(line).contains(cells).contains(",ACCEPTED,")));
    }
}
