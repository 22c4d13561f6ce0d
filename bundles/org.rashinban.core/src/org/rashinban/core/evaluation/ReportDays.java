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

    /** Whether somebody said until when the value of a period may be reported, and that day has not passed. */
    static boolean isOpen(Kpi kpi, FiscalPeriod period, LocalDate asOf) {
        return kpi.getReportDueDays() != null && !asOf.isAfter(until(kpi, period));
    }

    /** Whether the target was due at the end of the period and its value may still be reported, or the rest of it. */
    public static boolean isAwaited(Evaluation evaluation) {
        boolean due = evaluation.target().map(target -> new TargetCalendar(evaluation.kpi()).due(target, evaluation.period()))
                .filter(day -> !day.isAfter(evaluation.period().last()) && !day.isAfter(evaluation.asOf())).isPresent();
        boolean judged = evaluation.status() == Status.NOT_DUE || evaluation.status() == Status.ON_TRACK
                || evaluation.status() == Status.BEHIND;
        return due && judged && isOpen(evaluation.kpi(), evaluation.period(), evaluation.asOf());
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
