package org.rashinban.reports.report;

import java.io.IOException;

import org.rashinban.model.text.Localized;

/**
 * A report that can be asked for.
 *
 * @param id       unique and stable, such as {@code committee}; the command line names it
 * @param template the workbook that says what stands where
 */
public record Report(String id, Localized title, Source template) {

    /** Reads the bytes of a template anew each time. */
    public interface Source {

        /** As it is named to people. */
        String name();

        byte[] read() throws IOException;
    }

    /** The same content in a design of one's own. */
    public Report in(Source otherTemplate) {
        return new Report(id, title, otherTemplate);
    }
}
