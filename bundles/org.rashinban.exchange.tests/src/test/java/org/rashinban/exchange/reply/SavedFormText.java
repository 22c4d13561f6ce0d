package org.rashinban.exchange.reply;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes the text of one part of a packed file. */
final class SavedFormText {

    private SavedFormText() {
    }

    static Path change(Path file, String part, UnaryOperator<String> change, Path result) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(result);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part)
                        ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return result;
    }
}
