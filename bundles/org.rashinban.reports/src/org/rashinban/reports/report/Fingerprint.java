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

/**
 * A hash of everything that figures say, apart from their design: two reports with the same one tell the same numbers.
 */
public final class Fingerprint {

    private static final int SHOWN = 16;

    private final MessageDigest digest = sha256();
    private final CsvWriter csv = new CsvWriter();
    private final Locale locale;

    public Fingerprint(Locale locale) {
        this.locale = locale;
    }

    static String of(List<Sheet> sheets, Locale locale) throws IOException {
        Fingerprint fingerprint = new Fingerprint(locale);
        for (Sheet sheet : sheets) {
            for (var drawn : sheet.figures().entrySet()) {
                fingerprint.add(drawn.getKey().directive().operand().orElse(""), drawn.getValue());
            }
        }
        return fingerprint.shown();
    }

    public void add(String id, Figure figure) throws IOException {
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            String said = id + '\n' + figure.caption().subject().map(subject -> subject.in(locale)).orElse("") + '\n';
            out.write(said.getBytes(StandardCharsets.UTF_8));
            csv.write(figure, Rendering.light(locale), out);
        }
    }

    /** Of all that was added; nothing can be added any longer. */
    public String shown() {
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
