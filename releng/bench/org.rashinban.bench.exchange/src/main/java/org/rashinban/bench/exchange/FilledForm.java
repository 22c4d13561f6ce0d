package org.rashinban.bench.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Fills in a form as a department does: a number into each cell for a value, and a note into some. Works on the XML itself. */
final class FilledForm {

    private static final String ANSWERS = "xl/worksheets/sheet2.xml";
    private static final int FIRST_ROW = 5;
    private static final int EVERY_TENTH = 10;
    private static final Pattern CELL = Pattern.compile("<c r=\"([IN])(\\d+)\"( s=\"\\d+\")[^>]*?(?:/>|>.*?</c>)");

    private FilledForm() {
    }

    static void fill(Path form) throws IOException {
        Path filled = form.resolveSibling("filled.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(form));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(filled))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(ANSWERS) ? filled(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
            }
        }
        Files.move(filled, form, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String filled(String sheet) {
        return CELL.matcher(sheet).replaceAll(cell -> Matcher.quoteReplacement(filled(cell)));
    }

    private static String filled(MatchResult cell) {
        int row = Integer.parseInt(cell.group(2));
        boolean noted = row % EVERY_TENTH == 0;
        if (row < FIRST_ROW || cell.group(1).equals("N") && !noted) {
            return cell.group();
        }
        String begin = "<c r=\"" + cell.group(1) + row + '"' + cell.group(3);
        return cell.group(1).equals("I") ? begin + "><v>" + (1000 + row) + "</v></c>"
                : begin + " t=\"inlineStr\"><is><t>Counted anew</t></is></c>";
    }
}
