package org.rashinban.exchange.reply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * Opens a file that somebody sent, whatever it is called: a workbook of today or one of the old kind. Anything else, and anything that would take
 * more memory or time than a form can need, is refused in a sentence.
 */
final class BookReader {

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private BookReader() {
    }

    static BookReading read(Path file) {
        try {
            return new BookReading.Read(open(file));
        } catch (Refusal e) {
            return new BookReading.Refused(e.why());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            // Broken in one of a thousand ways; the libraries answer each with an exception of its own.
            return new BookReading.Refused(Texts.CATALOGUE.sentence(isBomb(e) ? "refused.large" : "refused.broken"));
        }
    }

    /** Said in words only: a part grew a hundred times as it was unpacked. */
    private static boolean isBomb(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).startsWith("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static Book open(Path file) throws IOException, OpenXML4JException, SAXException {
        if (!Files.isRegularFile(file)) {
            throw Refusal.of("refused.noFile");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw Refusal.of("refused.empty");
        }
        byte[] head = head(file);
        if (Arrays.equals(head, PACKED)) {
            if (size > Limits.FILE) {
                throw Refusal.of("refused.large");
            }
            PackageCheck.check(file);
            return new PackedBook(file).read();
        }
        if (Arrays.equals(head, OLD)) {
            if (size > Limits.OLD_FILE) {
                throw Refusal.of("refused.large");
            }
            return OldBook.read(file);
        }
        throw Refusal.of("refused.noWorkbook");
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PACKED.length);
        }
    }
}
