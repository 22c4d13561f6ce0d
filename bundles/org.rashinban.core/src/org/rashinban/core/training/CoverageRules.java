package org.rashinban.core.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.rashinban.model.Audience;
import org.rashinban.model.Department;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingQuota;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Sentence;

/** Compares those who took part with those who are there. */
final class CoverageRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TrainingCourse course;
    private final List<TrainingSession> sessions;
    private final FiscalSpan span;
    private final Optional<TrainingQuota> quota;
    private final Optional<Audience> audience;
    private final Optional<Department> department;

    CoverageRules(TrainingCourse course, List<TrainingSession> sessions, FiscalSpan span, Optional<TrainingQuota> quota,
            Optional<Audience> audience, Optional<Department> department) {
        this.course = course;
        this.sessions = sessions;
        this.span = span;
        this.quota = quota;
        this.audience = audience;
        this.department = department;
    }

    Coverage coverage() {
        Optional<Amount> participants = department.map(some -> Participation.of(some, sessions))
                .orElseGet(() -> Participation.in(sessions));
        Optional<Integer> headcount = department.map(some -> isOfItsWholeStaff() ? Headcounts.of(some) : Optional.<Integer>empty())
                .orElseGet(() -> audience.flatMap(Headcounts::of));
        Optional<BigDecimal> persons = participants.filter(amount -> !amount.is(Qualifier.PERSON_TIMES)).map(Amount::value);
        Optional<BigDecimal> share = persons.flatMap(some -> headcount.map(all -> some.multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)));
        Optional<Integer> required = quota.flatMap(wanted -> required(wanted, headcount));
        Optional<Boolean> met = persons.flatMap(some -> required.map(wanted -> some.compareTo(BigDecimal.valueOf(wanted)) >= 0));
        return new Coverage(course, quota, span, audience, department, participants, headcount, share, required, met,
                calculation(participants, persons, headcount, share));
    }

    /** A share that is wanted of a department is one of all its staff, such as a leader for 20 % of each section. */
    private boolean isOfItsWholeStaff() {
        return quota.map(TrainingQuota::getShare).isPresent() || audience.filter(some -> !Headcounts.isWholeStaff(some)).isEmpty();
    }

    /** A share is a share of persons: 20 % of 12 are 3. */
    private static Optional<Integer> required(TrainingQuota quota, Optional<Integer> headcount) {
        return Optional.ofNullable(quota.getPersons()).or(() -> Optional.ofNullable(quota.getShare())
                .flatMap(share -> headcount.map(all -> share.multiply(BigDecimal.valueOf(all)).divide(HUNDRED, 0, RoundingMode.CEILING)
                        .intValueExact())));
    }

    private Sentence calculation(Optional<Amount> participants, Optional<BigDecimal> persons, Optional<Integer> headcount,
            Optional<BigDecimal> share) {
        if (participants.isEmpty()) {
            return said(sessions.isEmpty() ? "noSession" : department.isPresent() ? "departmentUnknown" : "participantsUnknown");
        }
        if (persons.isEmpty()) {
            return said("personTimes", participants.get());
        }
        return share.map(percent -> said(percent.compareTo(HUNDRED) > 0 ? "moreThanAll" : "share",
                participants.get(), headcount.orElseThrow(), percent)).orElseGet(
                        () -> said(department.isEmpty() || isOfItsWholeStaff() ? "noHeadcount" : "noHeadcount.department",
                                participants.get()));
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
