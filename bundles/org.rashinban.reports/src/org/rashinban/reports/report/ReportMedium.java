package org.rashinban.reports.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way to write reports beside workbooks and plain values: slides, a page for the browser. Bundles add their own by the extension point
 * {@code org.rashinban.reports.media}; a report needs no other template for it.
 */
public interface ReportMedium {

    /** The ending of its files, in lower case. */
    String format();

    void write(Chapters report, OutputStream out) throws IOException;
}
