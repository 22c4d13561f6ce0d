package org.rashinban.bench.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What stands in a workbook, so that it can be written once more by nothing but POI: every cell with its value and style, merged cells, heights,
 * widths, links, conditional formats, charts, pictures, and how it is printed. Charts are copied as they were made and pictures are given as bytes,
 * both of which a report has to make first; so the comparison is in POI's favour where the two are not alike.
 */
final class PlainWorkbook {

    private static final String STYLES = "xl/styles.xml";

    private final byte[] styles;
    private final List<PlainSheet> sheets;
    private final List<byte[]> pictures;

    PlainWorkbook(byte[] original) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            sheets = IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(at -> PlainSheet.read(workbook.getSheetAt(at))).toList();
            pictures = workbook.getAllPictures().stream().map(picture -> picture.getData()).toList();
        }
        styles = styles(original);
    }

    /** A workbook with nothing in it but the styles, as a report begins with its template. */
    private static byte[] styles(byte[] original) throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("styles");
            workbook.write(empty);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray())); ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(STYLES) ? part(original, STYLES) : from.readAllBytes());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return from.readAllBytes();
                }
            }
        }
        throw new IOException(name);
    }

    String contents() {
        return "%d sheets, %d cells, %d charts, %d pictures, %d conditional formats".formatted(sheets.size(),
                sheets.stream().mapToLong(PlainSheet::cells).sum(), sheets.stream().mapToInt(sheet -> sheet.charts().size()).sum(),
                sheets.stream().mapToInt(sheet -> sheet.pictures().size()).sum(),
                sheets.stream().mapToInt(sheet -> sheet.formats().size()).sum());
    }

    void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(styles))) {
            List<Integer> places = new ArrayList<>();
            pictures.forEach(picture -> places.add(workbook.addPicture(picture, XSSFWorkbook.PICTURE_TYPE_PNG)));
            for (PlainSheet sheet : sheets) {
                XSSFSheet made = workbook.createSheet(sheet.name());
                sheet.write(made, places);
            }
            workbook.removeSheetAt(0);
            workbook.write(out);
        }
    }
}
