package org.rashinban.reports.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.CsvWriter;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.reports.template.SheetPlan.Block;

/**
 * A hash of everything that the figures of a report say, apart from its design: two reports with the same one tell the same numbers.
 */
final class Fingerprint {

    private static final int SHOWN = 16;

    private Fingerprint() {
    }

    static String of(List<Sheet> sheets, Locale locale) throws IOException {
        MessageDigest digest = sha256();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        CsvWriter csv = new CsvWriter();
        for (Sheet sheet : sheets) {
            for (var drawn : sheet.figures().entrySet()) {
                Block block = drawn.getKey();
                Figure figure = drawn.getValue();
                String said = block.directive().operand().orElse("") + '\n' + figure.caption().subject()
                        .map(subject -> subject.in(locale)).orElse("") + '\n';
                out.write(said.getBytes(StandardCharsets.UTF_8));
                csv.write(figure, Rendering.light(locale), out);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
