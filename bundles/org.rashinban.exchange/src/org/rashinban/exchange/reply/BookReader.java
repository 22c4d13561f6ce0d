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
            byte[] bytes = bytes(file);
            return new BookReading.Read(open(bytes), FileHash.of(bytes));
        } catch (Refusal e) {
            return new BookReading.Refused(e.why());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            // Broken in one of a thousand ways; the libraries answer each with an exception of its own.
            return new BookReading.Refused(Texts.CATALOGUE.sentence("refused.broken"));
        }
    }

    private static Book open(byte[] file) throws IOException, OpenXML4JException, SAXException {
        return isPacked(file) ? new PackedBook(file).read() : OldBook.read(file);
    }

    private static boolean isPacked(byte[] file) {
        return Arrays.equals(file, 0, PACKED.length, PACKED, 0, PACKED.length);
    }

    /** Read once: what is hashed is what is looked at, whatever becomes of the file meanwhile. */
    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw Refusal.of("refused.folder");
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.of("refused.noFile");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PACKED.length);
            if (head.length == 0) {
                throw Refusal.of("refused.empty");
            }
            boolean packed = Arrays.equals(head, PACKED);
            if (!packed && !Arrays.equals(head, OLD)) {
                throw Refusal.of("refused.noWorkbook");
            }
            int limit = packed ? Limits.FILE : Limits.OLD_FILE;
            byte[] rest = in.readNBytes(limit);
            if (head.length + rest.length > limit) {
                throw Refusal.of("refused.large");
            }
            byte[] all = Arrays.copyOf(head, head.length + rest.length);
            System.arraycopy(rest, 0, all, head.length, rest.length);
            return all;
        }
    }
}
