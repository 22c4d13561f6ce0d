package org.rashinban.reports.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.reports.look.Looks;

/** A workbook that is being written. What is in the rows of its pages goes past POI, straight into the file. */
public final class Book {

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final Locale locale;
    private final Links links = new Links();
    /** By the name that the sheet has in the file. */
    private final Map<String, byte[]> rows = new HashMap<>();

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
