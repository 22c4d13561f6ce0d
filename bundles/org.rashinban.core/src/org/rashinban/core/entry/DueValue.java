package org.rashinban.core.entry;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/**
 * A value that a department is to enter, whether it is there or not. The actuals of the KPI have to be loaded.
 *
 * @param dueOn the last day on which it is in time; empty if it is expected at no certain time
 */
public record DueValue(Kpi kpi, FiscalPeriod period, Optional<LocalDate> dueOn) {

    /** What stands there, in whatever state. */
    public Optional<Actual> actual() {
        return Entering.present(kpi, period);
    }

    public Answer answer() {
        return actual().map(Answer::of).orElse(Answer.BLANK);
    }

    public Stage stage(LocalDate today) {
        Stage stage = actual().filter(any -> !isToCome()).map(DueValue::stage).orElseGet(() -> missing(today));
        boolean handedIn = stage == Stage.SUBMITTED || stage == Stage.ACCEPTED;
        return !handedIn && lock().isPresent() ? Stage.LOCKED : stage;
    }

    /** Whether the office has accepted that the value is still to come (未定): it is waited for all the same. */
    public boolean isToCome() {
        return actual().filter(actual -> actual.getState() == ActualState.ACCEPTED).filter(actual -> Answer.of(actual).isToCome())
                .isPresent();
    }

    /** Why nothing can be entered for the period any more; empty if it can. */
    public Optional<Sentence> lock() {
        return PeriodLocks.refusal(kpi, period);
    }

    private static Stage stage(Actual actual) {
        return switch (actual.getState()) {
            case DRAFT -> Stage.DRAFT;
            case SUBMITTED -> Stage.SUBMITTED;
            case RETURNED -> Stage.RETURNED;
            case ACCEPTED -> Stage.ACCEPTED;
        };
    }

    private Stage missing(LocalDate today) {
        if (dueOn.isEmpty()) {
            return Stage.ANYTIME;
        }
        if (today.isAfter(dueOn.get())) {
            return Stage.OVERDUE;
        }
        return period.last().isBefore(today) ? Stage.DUE : Stage.RUNNING;
    }

    /** Whether the office still waits for it after the due day. */
    public boolean isLate(LocalDate today) {
        return stage(today).isToDo() && dueOn.filter(today::isAfter).isPresent();
    }
}
