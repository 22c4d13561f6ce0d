package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** Until when a value has to be reported to be in time. */
public final class ReportDays {

    private ReportDays() {
    }

    /** Of what is carried over from an earlier year, since that year. */
    public static LocalDate until(Evaluation missing) {
        FiscalPeriod period = missing.period();
        LocalDate due = missing.target().map(target -> new TargetCalendar(missing.kpi()).due(target, period))
                .filter(day -> day.isBefore(period.first())).orElse(period.last());
        return until(missing.kpi(), due);
    }

    static LocalDate until(Kpi kpi, LocalDate due) {
        return due.plusDays(Optional.ofNullable(kpi.getReportDueDays()).orElse(0));
    }
}
