package org.rashinban.store.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.rashinban.store.access.SessionOpening.Reason;
import org.rashinban.store.access.SessionOpening.Refused;
import org.rashinban.store.engine.Engine;

/** Looks whether somebody knows the password, and counts who does not. The count stands in the store: a restart does not reset it. */
final class PasswordCheck {

    private final Engine engine;
    private final Clock clock;

    PasswordCheck(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** What came of it: a user who proved to be one, or why not. */
    sealed interface Outcome {

        record Known(UserTable.Entry entry) implements Outcome {
        }

        record Unknown(Refused refusal) implements Outcome {
        }
    }

    Outcome check(Credentials credentials) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // The attempt is counted before it is made: neither many at once nor pulling the plug gives free guesses.
        Optional<UserTable.Entry> found = engine.transact(connection -> attempt(connection, credentials.user(), now));
        if (found.isPresent() && found.get().lockOut().isLocked(now)) {
            return locked(found.get().lockOut(), now);
        }
        PasswordHash hash = found.map(UserTable.Entry::hash).orElse(PasswordHash.NOBODYS);
        boolean right = !UserNames.isTooLong(credentials.password()) && hash.matches(credentials.password());
        if (found.isPresent() && right) {
            return welcome(found.get(), credentials.password(), now);
        }
        LockOut after = found.map(entry -> entry.lockOut().afterFailure(now)).orElse(LockOut.NONE);
        return after.isLocked(now) ? locked(after, now) : wrong();
    }

    /** @return the user as of before this attempt, with the lock as it stands now */
    private static Optional<UserTable.Entry> attempt(Connection connection, String name, Instant now) throws SQLException {
        UserTable table = new UserTable(connection);
        table.hold(name);
        Optional<UserTable.Entry> found = table.named(name);
        if (found.isEmpty()) {
            return found;
        }
        UserTable.Entry entry = found.get();
        LockOut lockOut = entry.lockOut().at(now);
        table.update(with(entry, lockOut.isLocked(now) ? lockOut : lockOut.afterFailure(now)));
        return Optional.of(with(entry, lockOut));
    }

    /**
     * Ends the row of wrong passwords, and nothing else: to compute the hash took long enough for an administrator to have changed the user
     * meanwhile.
     */
    private Outcome welcome(UserTable.Entry checked, String password, Instant now) {
        Optional<PasswordHash> stronger = checked.hash().isOutdated() ? Optional.of(PasswordHash.of(password)) : Optional.empty();
        return engine.transactPrepared(statements -> {
            String name = checked.user().name();
            Optional<UserHistory> history =
                    stronger.isEmpty() ? Optional.empty() : Optional.of(new UserHistory(statements, clock, name));
            UserTable table = new UserTable(statements.connection());
            table.hold(name);
            Optional<UserTable.Entry> present = table.named(name).filter(entry -> entry.hash().equals(checked.hash()));
            if (present.isEmpty() || present.get().lockOut().isByHand()) {
                statements.rollback();
                return present.map(entry -> locked(entry.lockOut(), now)).orElseGet(PasswordCheck::wrong);
            }
            table.endLock(present.get().user().id());
            UserTable.Entry welcome = with(present.get(), LockOut.NONE);
            if (history.isPresent()) {
                UserTable.Entry rehashed = new UserTable.Entry(welcome.user(), stronger.get(), LockOut.NONE, welcome.tx());
                history.get().write(Optional.of(welcome), Optional.of(rehashed));
            }
            return new Outcome.Known(welcome);
        });
    }

    private static Outcome wrong() {
        return new Outcome.Unknown(new Refused(Reason.CREDENTIALS_WRONG, Texts.CATALOGUE.sentence("credentials.wrong")));
    }

    private static UserTable.Entry with(UserTable.Entry entry, LockOut lockOut) {
        return new UserTable.Entry(entry.user(), entry.hash(), lockOut, entry.tx());
    }

    private static Outcome locked(LockOut lockOut, Instant now) {
        if (lockOut.isByHand()) {
            return new Outcome.Unknown(new Refused(Reason.LOCKED, Texts.CATALOGUE.sentence("credentials.barred")));
        }
        Duration left = Duration.between(now, lockOut.until().orElse(now));
        long minutes = Math.max(1, (left.toSeconds() + 59) / 60);
        return new Outcome.Unknown(new Refused(Reason.LOCKED, Texts.CATALOGUE.sentence("credentials.locked", minutes)));
    }
}
