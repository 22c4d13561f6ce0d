package org.rashinban.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** A value that is not there: overdue only once the target is due and the time to report has passed. */
record Absences(Kpi kpi, FiscalPeriod period, LocalDate asOf) {

    Assessment assess(Target target, boolean isDue, LocalDate due, Sentence why) {
        if (!isDue) {
            boolean never = due.equals(LocalDate.MAX);
            return Assessment.only(Status.NOT_DUE, Optional.of(target),
                    never ? Said.of("notDue.noDate") : Said.of("notDue.noValue", FiscalPeriod.day(due)));
        }
        if (!ReportDays.isOpen(kpi, period, asOf)) {
            return Assessment.only(Status.MISSING, Optional.of(target), why);
        }
        return Assessment.only(Status.NOT_DUE, Optional.of(target),
                Said.of("notDue.reporting", FiscalPeriod.day(ReportDays.until(kpi, period))));
    }
}
