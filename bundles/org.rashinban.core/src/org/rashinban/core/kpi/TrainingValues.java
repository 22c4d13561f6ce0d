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
        Amount sum = Amounts.sum(counted);
        return new Value.Known(isPersonTimes(kpi, sessions, counted) ? sum.with(Qualifier.PERSON_TIMES) : sum, Coverage.FULL,
                span.last().orElseThrow());
    }

    /** Whether the sum may hold a person twice (延べ): as stated, or because people take several courses. One course has each of them once. */
    private static boolean isPersonTimes(Kpi kpi, List<TrainingSession> sessions, List<Amount> counted) {
        boolean stated = counted.stream().anyMatch(amount -> amount.is(Qualifier.PERSON_TIMES));
        boolean severalCourses = sessions.stream().map(TrainingSession::eContainer).distinct().count() > 1;
        return kpi.getTrainingCount() == TrainingCount.PARTICIPANTS && (stated || severalCourses);
    }

    private static Optional<Amount> count(Kpi kpi, TrainingSession session) {
        if (kpi.getTrainingCount() == TrainingCount.SESSIONS) {
            int held = Optional.ofNullable(session.getSessions()).orElse(1);
            return Optional.of(Amount.of(BigDecimal.valueOf(held)));
        }
        // Attendance by department is the finer count, but need not be complete; the total stated for the session wins.
        return Optional.ofNullable(session.getParticipants()).or(() -> attendance(session));
    }

    private static Optional<Amount> attendance(TrainingSession session) {
        boolean known = !session.getAttendance().isEmpty()
                && session.getAttendance().stream().allMatch(attendance -> attendance.getParticipants() != null);
        return known ? Optional.of(Amount.of(session.getAttendance().stream().mapToLong(attendance -> attendance.getParticipants()).sum()))
                : Optional.empty();
    }
}
