package org.rashinban.core.permission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.PeriodLock;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/**
 * Periods of a plan that are closed for entry, because what they hold has been reported. A locked fiscal year locks its months and
 * quarters too. It binds everybody, so that nothing reported changes by mistake: whoever may edit the program takes the lock away first,
 * and the history tells of both.
 */
public final class PeriodLocks {

    private PeriodLocks() {
    }

    /** The lock that keeps values of this period from being entered or changed. */
    public static Optional<PeriodLock> on(Plan plan, FiscalPeriod period) {
        return plan.getLocks().stream().filter(lock -> covers(lock, period)).findFirst();
    }

    public static boolean covers(PeriodLock lock, FiscalPeriod period) {
        return lock.getPeriod() != null && period != null && lock.getPeriod().contains(period);
    }

    /** Empty if values of the KPI may be entered for the period; else the sentence that says since when not, and what to do. */
    public static Optional<Sentence> refusal(Kpi kpi, FiscalPeriod period) {
        return Contents.nearest(kpi, Plan.class).flatMap(plan -> on(plan, period)).map(lock -> refusal(Names.within(kpi), lock));
    }

    /** The same for a value that is there, where it hangs. */
    public static Optional<Sentence> refusal(Actual actual) {
        return refusal(actual, lock -> true);
    }

    /** @param binds whether a lock counts */
    public static Optional<Sentence> refusal(Actual actual, Predicate<PeriodLock> binds) {
        return Contents.nearest(actual, Plan.class).stream().flatMap(plan -> plan.getLocks().stream())
                .filter(lock -> covers(lock, actual.getPeriod())).filter(binds).findFirst()
                .map(lock -> refusal(Names.within(actual), lock));
    }

    /** @param name of the value or KPI that is not to be changed */
    public static Sentence refusal(Localized name, PeriodLock lock) {
        Object since = lock.getLockedOn() == null ? Texts.CATALOGUE.sentence("lock.someTime") : lock.getLockedOn();
        Object who = lock.getLockedBy() == null || lock.getLockedBy().isBlank() ? Role.OFFICE : lock.getLockedBy();
        return lock.getReason() == null || lock.getReason().isBlank()
                ? Texts.CATALOGUE.sentence("lock.locked", name, lock.getPeriod(), since, who)
                : Texts.CATALOGUE.sentence("lock.lockedFor", name, lock.getPeriod(), since, who, lock.getReason());
    }

    /** A lock that hangs on no plan yet. */
    public static PeriodLock made(FiscalPeriod period, String who, LocalDate on, String reason) {
        PeriodLock lock = RashinbanFactory.eINSTANCE.createPeriodLock();
        lock.setId(UUID.randomUUID().toString());
        lock.setPeriod(period);
        lock.setLockedBy(who);
        lock.setLockedOn(on);
        lock.setReason(reason.isBlank() ? null : reason);
        return lock;
    }
}
