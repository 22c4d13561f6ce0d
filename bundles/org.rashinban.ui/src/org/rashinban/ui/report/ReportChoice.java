package org.rashinban.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.medium.CsvEncoding;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.reports.report.Report;
import org.rashinban.store.snapshot.Snapshot;

/**
 * What somebody wants to have written.
 *
 * @param reports  in the designs that were chosen
 * @param plan     of the program that is edited
 * @param snapshot empty for the state as it stands
 * @param asOf     the day by which everything is judged
 * @param asOfKept whether settings that are kept hold that very day, instead of the day on which they are used again
 * @param open     whether to open what was written
 */
record ReportChoice(List<Report> reports, Plan plan, FiscalPeriod period, Optional<Snapshot> snapshot, LocalDate asOf, boolean asOfKept,
        Path folder,
        boolean data,
        Optional<CsvEncoding> values, boolean open) {
}
