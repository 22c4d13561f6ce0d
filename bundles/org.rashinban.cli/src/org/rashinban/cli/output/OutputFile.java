package org.rashinban.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.rashinban.cli.CommandFailure;
import org.rashinban.model.text.Catalogue;

/** Files that commands write: whole or not at all. */
public final class OutputFile {

    private static final Catalogue MESSAGES = Catalogue.of(OutputFile.class);

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
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        try {
            // A temporary file of the platform could be read by its owner alone, and so could the result.
            Path draft = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    content.writeTo(out);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw CommandFailure.refused(MESSAGES.sentence("out.unwritable", file.toString()));
        }
    }
}
