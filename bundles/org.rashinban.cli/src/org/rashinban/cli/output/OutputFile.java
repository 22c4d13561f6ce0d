package org.rashinban.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.rashinban.cli.CommandFailure;
import org.rashinban.core.figure.medium.AtomicFile;
import org.rashinban.core.figure.medium.WriteTrouble;

/** Files that commands write: whole or not at all. */
public final class OutputFile {

    private OutputFile() {
    }

    /** What is to stand in a file. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Written beside the file first, so that no half-written file ever bears its name.
     *
     * @throws CommandFailure with a sentence if it cannot be written, for instance because it is open in Excel
     */
    public static void write(Path file, Content content) {
        try {
            AtomicFile.write(file, content::writeTo);
        } catch (IOException e) {
            throw CommandFailure.refused(WriteTrouble.of(file, e));
        }
    }
}
