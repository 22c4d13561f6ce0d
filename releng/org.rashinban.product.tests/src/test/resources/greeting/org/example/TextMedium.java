package org.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.rashinban.reports.report.Chapters;
import org.rashinban.reports.report.ReportMedium;

/** A report as the names of its chapters. */
public final class TextMedium implements ReportMedium {

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public void write(Chapters report, OutputStream out) throws IOException {
        for (Chapters.Chapter chapter : report.all()) {
            out.write((chapter.name() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
