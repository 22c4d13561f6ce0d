package org.rashinban.core.figure.medium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;

/** Why a file could not be written, in a sentence that says what to do about it. */
public final class WriteTrouble {

    private static final Catalogue MESSAGES = Catalogue.of(WriteTrouble.class);
    /** Below this no workbook can be written. */
    private static final long LITTLE = 64 * 1024;

    private WriteTrouble() {
    }

    public static Sentence of(Path file, IOException failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return MESSAGES.sentence("folder.missing", String.valueOf(folder));
        }
        if (isFull(folder, failure)) {
            return MESSAGES.sentence("disk.full", file.getFileName().toString());
        }
        if (!Files.isWritable(folder)) {
            return MESSAGES.sentence("folder.protected", folder.toString());
        }
        return MESSAGES.sentence("file.held", file.getFileName().toString());
    }

    private static boolean isFull(Path folder, IOException failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        // The first by Linux and macOS, the second by Windows in English; elsewhere the room that is left tells.
        return Stream.of("no space left", "not enough space").anyMatch(said::contains) || room(folder) < LITTLE;
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
