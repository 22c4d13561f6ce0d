package org.rashinban.exchange.reply;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks at the parts of a packed workbook before anybody reads them: how large they really are, and whether they bring along what no form has,
 * such as macros or a document type definition, by which XML could reach out for other files.
 */
final class PackageCheck {

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final int BUFFER = 1 << 16;

    private final Map<String, Long> sizes = new HashMap<>();
    private long unpacked;
    private final byte[] buffer = new byte[BUFFER];

    private PackageCheck() {
    }

    /** How large each part really is, by its name in small letters. */
    static Map<String, Long> check(ZipFile zip) throws IOException {
        PackageCheck check = new PackageCheck();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > Limits.PARTS) {
            throw Refusal.of("refused.large");
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw Refusal.of(zip.getEntry("content.xml") != null ? "refused.openDocument" : "refused.noWorkbook");
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw Refusal.of(zip.getEntry("xl/workbook.bin") != null ? "refused.binary" : "refused.noWorkbook");
        }
        for (ZipArchiveEntry entry : entries) {
            check.part(zip, entry);
        }
        return check.sizes;
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
            throw Refusal.of("refused.macros");
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        long limit = limit(name);
        long size = 0;
        int matched = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                unpacked += count;
                if (size > limit || unpacked > Limits.ALL_PARTS) {
                    throw Refusal.of("refused.large");
                }
                matched = xml ? doctype(count, matched) : 0;
            }
        }
        sizes.put('/' + name, size);
    }

    /** Pictures are not looked into. */
    private static long limit(String name) {
        if (name.startsWith("xl/worksheets/sheet") || name.startsWith("xl/media/")) {
            return Limits.PART;
        }
        return name.endsWith("sharedstrings.xml") ? Limits.STRINGS : Limits.OTHER;
    }

    /** Also in an encoding of two bytes a letter: zeros between the letters are passed over. */
    private int doctype(int count, int before) {
        int matched = before;
        for (int i = 0; i < count; i++) {
            byte letter = buffer[i];
            if (letter == DOCTYPE[matched]) {
                matched++;
            } else if (letter != 0) {
                matched = letter == DOCTYPE[0] ? 1 : 0;
            }
            if (matched == DOCTYPE.length) {
                throw Refusal.of("refused.doctype");
            }
        }
        return matched;
    }
}
