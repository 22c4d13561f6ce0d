package org.rashinban.reports.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A template in a file of one's own. */
public record FileTemplate(Path file) implements Report.Source {

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public byte[] read() throws IOException {
        return Files.readAllBytes(file);
    }
}
