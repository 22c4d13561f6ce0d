package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** What has to be reported, and until when, to be in time. */
public final class ReportDays {

    private ReportDays() {
    }

    /** Of what is carried over from an earlier year, since that year. */
    public static LocalDate until(Evaluation missing) {
        return until(missing.kpi(), due(missing));
    }

    /** The period of which something is still to be reported: of what is carried over, the year in which it was due. */
    public static FiscalPeriod of(Evaluation missing) {
        LocalDate due = due(missing);
        return missing.period().contains(due) ? missing.period() : FiscalPeriod.containing(due, Granularity.FISCAL_YEAR);
    }

    private static LocalDate due(Evaluation missing) {
        FiscalPeriod period = missing.period();
        return missing.target().map(target -> new TargetCalendar(missing.kpi()).due(target, period))
                .filter(day -> day.isBefore(period.first())).orElse(period.last());
    }

    static LocalDate until(Kpi kpi, LocalDate due) {
        return due.plusDays(Optional.ofNullable(kpi.getReportDueDays()).orElse(0));
    }
}
