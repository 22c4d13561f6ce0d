package org.rashinban.reports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.look.Looks;

/** A workbook that is being written. What is in the rows of its pages goes past POI, straight into the file. */
public final class Book {

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Locale locale;
    private final Links links = new Links();
    /** By the name that the sheet has in the file. */
    private final Map<String, byte[]> rows = new HashMap<>();
    private final List<Sentence> remarks = new ArrayList<>();

    public Book(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
        looks = new Looks(workbook);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public Looks looks() {
        return looks;
    }

    public Links links() {
        return links;
    }

    public Locale locale() {
        return locale;
    }

    /** A text that is too long for its cell; what is longer than a row is high goes on in the next row, and is not meant. */
    void cut(String sheet, String cell) {
        remarks.add(Texts.CATALOGUE.sentence("cut", sheet, cell));
    }

    /** What does not stand in it as it should. */
    public List<Sentence> remarks() {
        return List.copyOf(remarks);
    }

    void finished(XSSFSheet sheet, SheetRows written) {
        rows.put(sheet.getPackagePart().getPartName().getName().substring(1), written.xml());
    }

    /** Nothing may be written to its pages any longer. */
    public void save(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream plain = new ZipArchiveOutputStream(bytes)) {
            // Packed once only, when the rows are put in.
            plain.setLevel(Deflater.NO_COMPRESSION);
            workbook.write(plain);
        }
        StableZip.copy(bytes.toByteArray(), rows, out);
    }
}
