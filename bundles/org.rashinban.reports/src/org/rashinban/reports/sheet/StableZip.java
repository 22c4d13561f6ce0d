package org.rashinban.reports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of an archive, so that the same content makes the same bytes. */
public final class StableZip {

    /** On the first day that the format knows, but not as it begins: that moment is written with the time zone of the machine, too. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    /** Where POI writes the rows of a sheet that has none. */
    private static final String NO_ROWS = "<sheetData/>";

    private StableZip() {
    }

    public static void copy(byte[] archive, OutputStream out) throws IOException {
        copy(archive, Map.of(), out);
    }

    /** @param rows of sheets that have none yet, by the name of the sheet's entry */
    static void copy(byte[] archive, Map<String, byte[]> rows, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(TIME);
                to.putNextEntry(timeless);
                if (rows.containsKey(entry.getName())) {
                    fill(from.readAllBytes(), rows.get(entry.getName()), to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static void fill(byte[] sheet, byte[] rows, OutputStream out) throws IOException {
        // A letter for each byte, so that places in the text are places among the bytes.
        int place = new String(sheet, StandardCharsets.ISO_8859_1).indexOf(NO_ROWS);
        if (place < 0) {
            throw new IllegalStateException("A sheet whose rows are known twice");
        }
        int rest = place + NO_ROWS.length();
        out.write(sheet, 0, place);
        out.write(rows);
        out.write(sheet, rest, sheet.length - rest);
    }
}
