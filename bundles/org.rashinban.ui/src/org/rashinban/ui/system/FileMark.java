package org.rashinban.ui.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.BusyIndicator;

/**
 * By what a file is known again.
 *
 * @param sha256 of all that it holds, in hexadecimal
 */
public record FileMark(String sha256, long bytes) {

    /** For the user interface's thread, which goes on drawing meanwhile. Empty if the file cannot be read; that is logged. */
    public static Optional<FileMark> of(Path file) {
        CompletableFuture<FileMark> reading = CompletableFuture.supplyAsync(() -> read(file));
        BusyIndicator.showWhile(reading);
        try {
            return Optional.of(reading.join());
        } catch (CompletionException e) {
            ILog.of(FileMark.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }

    private static FileMark read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) { //$NON-NLS-1$
            long length = digest.transferTo(OutputStream.nullOutputStream());
            return new FileMark(HexFormat.of().formatHex(digest.getMessageDigest().digest()), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
