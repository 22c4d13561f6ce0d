package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Office;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.model.Enquiry;
import org.rashinban.model.amount.Amount;

/** Real workbooks of the old kind (.xls), as LibreOffice saves a form: whole, cut off, harmed, with macros and with a password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldWorkbooksTest {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String PASSWORD = "hamamatsu-2024";
    private static final String LOCKED = "パスワードで保護されているため、読み取れません。パスワードのないものを再送してもらってください。";

    private Path folder;
    private Office office;
    private Enquiry enquiry;
    private Path filled;
    private Path old;

    @BeforeAll
    void save(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        office = Office.orPassOver();
        enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));
        Path form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        filled = SavedForm.open(form).number("I14", 240).save(folder.resolve("filled/form.xlsx"));
        office.saveAs("xls", List.of(filled), folder, folder.resolve("profile"));
        old = folder.resolve("form.xls");
    }

    private Collected collected(Path file) {
        return assertTimeout(SOON, () -> Returns.of(enquiry, file).collected());
    }

    private String refusal(Path file) {
        Collected collected = collected(file);
        assertThat(collected.rows()).isEmpty();
        assertThat(collected.refused()).hasSize(1);
        return collected.refused().getFirst().why().in(Locale.JAPANESE);
    }

    @Test
    void aWholeOneIsRead() {
        CollectedRow row = Returns.of(enquiry, old).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.reply().amount()).contains(Amount.of(240));
    }

    @Test
    void oneThatIsCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(old);
        for (int length : new int[] {5, 30, 600, 5_000, whole.length / 4, whole.length / 2}) {
            assertThat(refusal(Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length)))).as(length + " bytes")
                    .isEqualTo("ファイルが壊れているため、ブックとして読み取れません。保存し直したものを再送してもらってください。");
        }
    }

    @Test
    void bytesChangedByChanceNeverGoBeyondASentence() throws IOException {
        byte[] whole = Files.readAllBytes(old);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] harmed = whole.clone();
            for (int k = 0; k < 20; k++) {
                harmed[random.nextInt(harmed.length)] = (byte) random.nextInt();
            }
            Collected collected = collected(Files.write(folder.resolve("harmed.xls"), harmed));
            assertThat(collected.refused().size() + collected.files().size()).isEqualTo(1);
        }
    }

    @Test
    void oneWithMacrosIsRefused() throws IOException {
        Path macros = folder.resolve("macros.xls");
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(old)));
                OutputStream out = Files.newOutputStream(macros)) {
            DirectoryEntry project = system.createDirectory("_VBA_PROJECT_CUR");
            DirectoryEntry code = project.createDirectory("VBA");
            for (String part : List.of("dir", "_VBA_PROJECT", "Module1")) {
                code.createDocument(part, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            }
            system.writeFilesystem(out);
        }
        try (HSSFWorkbook workbook = new HSSFWorkbook(new POIFSFileSystem(macros.toFile()))) {
            assertThat(workbook.getNumberOfSheets()).as("a sound workbook besides").isEqualTo(3);
        }

        assertThat(refusal(macros)).isEqualTo("マクロが含まれているため、読み取りません。マクロのないブック（.xlsx）で再送してもらってください。");
    }

    @Test
    void oneWithAPasswordIsRefused() throws IOException, InterruptedException {
        Path locked = folder.resolve("locked.xls");
        office.saveWithPassword(filled, locked, PASSWORD, folder.resolve("profile"));
        assertThat(locked).isNotEmptyFile();

        assertThat(refusal(locked)).isEqualTo(LOCKED);
    }

    /** A workbook of today with a password is wrapped into a file of the old kind. */
    @Test
    void oneOfTodayWithAPasswordIsRefused() throws IOException, GeneralSecurityException {
        Path locked = folder.resolve("locked.xlsx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(PASSWORD);
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            try (OutputStream encrypted = encryptor.getDataStream(system)) {
                Files.copy(filled, encrypted);
            }
            system.writeFilesystem(out);
        }

        assertThat(refusal(locked)).isEqualTo(LOCKED);
        byte[] whole = Files.readAllBytes(locked);
        assertThat(refusal(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)))).as("and cut off").isNotBlank();
    }

    @Test
    void aTruthIsToldAsItIsSeen() throws IOException {
        Path truth = folder.resolve("truth.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(old)));
                OutputStream out = Files.newOutputStream(truth)) {
            workbook.getSheetAt(1).getRow(13).getCell(8).setCellValue(true);
            workbook.write(out);
        }
        assertThat(Returns.said(Returns.of(enquiry, truth).about("A07a"))).isEqualTo("「TRUE」は値ではありません。");
    }

    @Test
    void alwaysWithinTheMemoryOfASmallMachine() throws IOException {
        byte[] whole = Files.readAllBytes(old);
        byte[] large = Arrays.copyOf(whole, Limits.OLD_FILE + 1);
        assertThat(refusal(Files.write(folder.resolve("large.xls"), large))).contains("想定される量を大きく超えている");
    }
}
