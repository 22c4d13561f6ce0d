package org.rashinban.core.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Attendance;
import org.rashinban.model.Department;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;

/** Counts who took part in the sessions of one course. */
final class Participation {

    private Participation() {
    }

    /** Empty if there is no session, or one without a number. */
    static Optional<Amount> in(List<TrainingSession> sessions) {
        return sum(sessions, Participation::participants);
    }

    /** Those of a department and what is below it. */
    static Optional<Amount> of(Department department, List<TrainingSession> sessions) {
        return sum(sessions, session -> participants(department, session));
    }

    /** Those who applied, as far as that is recorded. */
    static Optional<Amount> applicants(List<TrainingSession> sessions) {
        return sum(sessions.stream().filter(session -> session.getApplicants() != null).toList(),
                session -> Optional.of(session.getApplicants()));
    }

    /** The total stated for the session wins over the departments, which need not be all. */
    private static Optional<Amount> participants(TrainingSession session) {
        return Optional.ofNullable(session.getParticipants()).or(() -> listed(session.getAttendance()));
    }

    private static Optional<Amount> listed(List<Attendance> attendance) {
        boolean known = !attendance.isEmpty() && attendance.stream().allMatch(entry -> entry.getParticipants() != null);
        return known ? Optional.of(Amount.of(attendance.stream().mapToLong(Attendance::getParticipants).sum())) : Optional.empty();
    }

    /** A department that is not listed had nobody there only if those listed are all. */
    private static Optional<Amount> participants(Department department, TrainingSession session) {
        List<Attendance> own = session.getAttendance().stream()
                .filter(entry -> EcoreUtil.isAncestor(department, entry.getDepartment())).toList();
        if (!own.isEmpty()) {
            return listed(own);
        }
        Optional<BigDecimal> all = listed(session.getAttendance()).map(Amount::value);
        boolean complete = all.isPresent() && participants(session).filter(total -> total.value().compareTo(all.get()) == 0).isPresent();
        return complete ? Optional.of(Amount.of(0)) : Optional.empty();
    }

    private static Optional<Amount> sum(List<TrainingSession> sessions, Function<TrainingSession, Optional<Amount>> count) {
        List<Amount> amounts = new ArrayList<>();
        for (TrainingSession session : sessions) {
            count.apply(session).ifPresent(amounts::add);
        }
        return amounts.isEmpty() || amounts.size() < sessions.size() ? Optional.empty() : Optional.of(sum(amounts));
    }

    private static Amount sum(List<Amount> amounts) {
        if (amounts.size() == 1) {
            return amounts.getFirst();
        }
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        amounts.forEach(amount -> qualifiers.addAll(amount.qualifiers()));
        qualifiers.retainAll(EnumSet.of(Qualifier.PERSON_TIMES, Qualifier.PARTIAL, Qualifier.ESTIMATE, Qualifier.ABOUT));
        return new Amount(amounts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add), qualifiers);
    }
}
