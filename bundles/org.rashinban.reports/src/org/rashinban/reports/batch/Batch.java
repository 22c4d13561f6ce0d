package org.rashinban.reports.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.reports.report.Report;
import org.rashinban.reports.report.ReportOrder;

/**
 * Reports that are written one after the other, about one state of a program.
 *
 * @param folder where to; made if it does not exist
 * @param data   whether the numbers of all figures are written too, as a workbook of plain tables
 * @param values how the values of each report are written too; empty if they are not
 */
public record Batch(List<Report> reports, ReportOrder order, Path folder, boolean data, Optional<CsvEncoding> values) {

    public Batch {
        reports = List.copyOf(reports);
    }

    Batch in(Locale locale) {
        return new Batch(reports, order.in(locale), folder, data, values);
    }

    /** How many files come of it. */
    public int files() {
        return reports.size() * (values.isPresent() ? 2 : 1) + (data ? 1 : 0);
    }
}
