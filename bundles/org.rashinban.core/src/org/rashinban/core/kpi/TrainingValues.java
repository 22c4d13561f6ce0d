package org.rashinban.core.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Kpi;
import org.rashinban.model.TrainingCount;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalSpan;

/** The value of a KPI that counts training: participants or sessions of its courses. */
final class TrainingValues {

    private TrainingValues() {
    }

    /** A session whose participants nobody counted leaves the sum unknown. */
    static Value in(Kpi kpi, FiscalSpan span) {
        List<TrainingSession> sessions = kpi.getCourses().stream().distinct().flatMap(course -> course.getSessions().stream())
                .filter(session -> session.getPeriod() != null && span.contains(session.getPeriod())).toList();
        if (sessions.isEmpty()) {
            return Value.unknown("noSession");
        }
        List<Amount> counted = new ArrayList<>();
        for (TrainingSession session : sessions) {
            Optional<Amount> count = count(kpi, session);
            if (count.isEmpty()) {
                return Value.unknown("participantsUnknown", session.getPeriod());
            }
            counted.add(count.get());
        }
        return new Value.Known(Amounts.sum(counted), Coverage.FULL, span.last().orElseThrow());
    }

    private static Optional<Amount> count(Kpi kpi, TrainingSession session) {
        if (kpi.getTrainingCount() == TrainingCount.SESSIONS) {
            int held = Optional.ofNullable(session.getSessions()).orElse(1);
            return Optional.of(Amount.of(BigDecimal.valueOf(held)));
        }
        // Attendance by department is the finer count, but need not be complete; the total stated for the session wins.
        return Optional.ofNullable(session.getParticipants()).map(amount -> amount.without(Qualifier.PERSON_TIMES))
                .or(() -> attendance(session));
    }

    private static Optional<Amount> attendance(TrainingSession session) {
        boolean known = !session.getAttendance().isEmpty()
                && session.getAttendance().stream().allMatch(attendance -> attendance.getParticipants() != null);
        return known ? Optional.of(Amount.of(session.getAttendance().stream().mapToLong(attendance -> attendance.getParticipants()).sum()))
                : Optional.empty();
    }
}
