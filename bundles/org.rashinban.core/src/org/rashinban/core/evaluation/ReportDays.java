package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** What has to be reported, and until when, to be in time. */
public final class ReportDays {

    /** Accounts of a fiscal year are closed at the end of May; until then nobody expects its values. */
    private static final int DAYS_AFTER_THE_END = 61;

    private ReportDays() {
    }

    /** The last day on which the value of a period is in time. */
    public static LocalDate until(Kpi kpi, FiscalPeriod period) {
        return period.last().plusDays(days(kpi));
    }

    /** How long after the end of a period its value may be reported. */
    public static int days(Kpi kpi) {
        return Optional.ofNullable(kpi.getReportDueDays()).orElse(DAYS_AFTER_THE_END);
    }

    /** Of a deliverable the day on which it was due, also if it is carried over from an earlier year. */
    public static LocalDate until(Evaluation missing) {
        return delivery(missing).map(day -> day.plusDays(Optional.ofNullable(missing.kpi().getReportDueDays()).orElse(0)))
                .orElseGet(() -> until(missing.kpi(), missing.period()));
    }

    /** The period of which something is still to be reported: of what is carried over, the year in which it was due. */
    public static FiscalPeriod of(Evaluation missing) {
        return delivery(missing).filter(day -> day.isBefore(missing.period().first()))
                .map(day -> FiscalPeriod.containing(day, Granularity.FISCAL_YEAR)).orElse(missing.period());
    }

    private static Optional<LocalDate> delivery(Evaluation missing) {
        return missing.target().filter(DeliverableAssessor::isDeliverable)
                .map(target -> new TargetCalendar(missing.kpi()).due(target, missing.period()));
    }
}
