package org.rashinban.core.figure.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place first, so that no half-written one ever bears its name. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** What fills the file. */
    @FunctionalInterface
    public interface Filling {

        void into(OutputStream out) throws IOException;
    }

    /** Either the file is as it is to be, or it is as it was. */
    public static void write(Path file, Filling filling) throws IOException {
        // A temporary file of the platform could be read by its owner alone, and so could the result.
        Path draft = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                filling.into(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
