package org.rashinban.store.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rashinban.core.permission.Right;
import org.rashinban.core.permission.Role;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;

/** The users of a store, and changing them. Every change stands in the history, without anything about a password but when it was set. */
public final class Users {

    private final Engine engine;
    private final Clock clock;
    private final Presence presence;

    Users(Engine engine, Clock clock, Presence presence) {
        this.engine = engine;
        this.clock = clock;
        this.presence = presence;
    }

    /** By name. */
    public List<User> list() {
        return engine.transact(connection -> new UserTable(connection).all().stream().map(UserTable.Entry::user).toList());
    }

    /** @param department identifier of a department, for users of that role only */
    public UserResult add(String name, Role role, Optional<String> department, String password) {
        Optional<Sentence> unfit = UserNames.refusal(name).or(() -> UserNames.passwordRefusal(name, password));
        if (unfit.isPresent()) {
            return new UserResult.Refused(unfit.get());
        }
        PasswordHash hash = PasswordHash.of(password);
        return change(Right.ADMINISTER_USERS, (users, connection) -> {
            if (users.named(name).isPresent()) {
                return Outcome.refused("user.exists", name);
            }
            if (users.isEmpty() && role != Role.ADMINISTRATOR) {
                return Outcome.refused("user.first", role);
            }
            User user = new User(UUID.randomUUID().toString(), name.strip(), role, department, now(), 0, Optional.empty(), false);
            return department(connection, user)
                    .orElseGet(() -> new Outcome(Optional.empty(), Optional.of(new UserTable.Entry(user, hash, LockOut.NONE, 0))));
        });
    }

    /** Gives a user another role or department. */
    public UserResult assign(String name, Role role, Optional<String> department) {
        return changeNamed(name, Right.ADMINISTER_USERS, (users, connection, entry) -> {
            if (role != Role.ADMINISTRATOR && isLastAdministrator(users, entry)) {
                return Outcome.refused("user.last", entry.user().name());
            }
            User now = entry.user();
            User user = new User(now.id(), now.name(), role, department, now.passwordSet(), now.failures(), now.lockedUntil(),
                    now.lockedByHand());
            return department(connection, user)
                    .orElseGet(() -> Outcome.changed(entry, new UserTable.Entry(user, entry.hash(), entry.lockOut(), 0)));
        });
    }

    public UserResult remove(String name) {
        return changeNamed(name, Right.ADMINISTER_USERS, (users, connection, entry) -> isLastAdministrator(users, entry)
                ? Outcome.refused("user.last", entry.user().name())
                : new Outcome(Optional.of(entry), Optional.empty()));
    }

    /** Gives a user a new password, and lets in who was kept out for wrong ones. */
    public UserResult setPassword(String name, String password) {
        return setPassword(name, password, Right.ADMINISTER_USERS);
    }

    /** Changes the password of the user who works in this session. */
    public UserResult changeOwnPassword(String current, String password) {
        String name = presence.actor().name();
        if (presence.user().isEmpty()) {
            return new UserResult.Refused(Texts.CATALOGUE.sentence("user.none"));
        }
        return switch (new PasswordCheck(engine, clock).check(new Credentials(name, current))) {
            case PasswordCheck.Outcome.Known known -> setPassword(name, password, Right.READ);
            case PasswordCheck.Outcome.Unknown unknown -> new UserResult.Refused(unknown.refusal().why());
        };
    }

    private UserResult setPassword(String name, String password, Right needed) {
        Optional<Sentence> unfit = UserNames.passwordRefusal(name, password);
        if (unfit.isPresent()) {
            return new UserResult.Refused(unfit.get());
        }
        PasswordHash hash = PasswordHash.of(password);
        return changeNamed(name, needed, (users, connection, entry) -> {
            User now = entry.user();
            User user = new User(now.id(), now.name(), now.role(), now.department(), now(), 0, Optional.empty(), now.lockedByHand());
            return Outcome.changed(entry,
                    new UserTable.Entry(user, hash, now.lockedByHand() ? entry.lockOut() : LockOut.NONE, 0));
        });
    }

    /** Keeps a user out at once, also from where the user is at work, until an administrator lets the user in again. */
    public UserResult lock(String name) {
        return changeNamed(name, Right.ADMINISTER_USERS, (users, connection, entry) -> {
            if (presence.user().filter(entry.user().id()::equals).isPresent()) {
                return Outcome.refused("user.self");
            }
            return isLastAdministrator(users, entry) ? Outcome.refused("user.last", entry.user().name())
                    : relocked(entry, entry.lockOut().isByHand() ? entry.lockOut() : LockOut.byHand(now()));
        });
    }

    /** Lets in a user who was kept out, after too many wrong passwords or by an administrator. */
    public UserResult unlock(String name) {
        return changeNamed(name, Right.ADMINISTER_USERS, (users, connection, entry) -> relocked(entry, LockOut.NONE));
    }

    private static Outcome relocked(UserTable.Entry entry, LockOut lockOut) {
        User now = entry.user();
        User user = new User(now.id(), now.name(), now.role(), now.department(), now.passwordSet(), lockOut.failures(), lockOut.until(),
                lockOut.isByHand());
        return Outcome.changed(entry, new UserTable.Entry(user, entry.hash(), lockOut, 0));
    }

    /** What a change comes to: an entry instead of another, or a refusal. */
    private record Outcome(Optional<UserTable.Entry> before, Optional<UserTable.Entry> after, Optional<Sentence> refusal) {

        Outcome(Optional<UserTable.Entry> before, Optional<UserTable.Entry> after) {
            this(before, after, Optional.empty());
        }

        static Outcome changed(UserTable.Entry before, UserTable.Entry after) {
            return new Outcome(Optional.of(before), Optional.of(after));
        }

        static Outcome refused(String key, Object... args) {
            return new Outcome(Optional.empty(), Optional.empty(), Optional.of(Texts.CATALOGUE.sentence(key, args)));
        }
    }

    private interface Decision {
        Outcome decide(UserTable users, Connection connection) throws SQLException;
    }

    private interface NamedDecision {
        Outcome decide(UserTable users, Connection connection, UserTable.Entry entry) throws SQLException;
    }

    private UserResult changeNamed(String name, Right needed, NamedDecision decision) {
        return change(needed, (users, connection) -> {
            // Wrong passwords that are counted meanwhile wait.
            users.hold(name);
            Optional<UserTable.Entry> entry = users.named(name);
            return entry.isEmpty() ? Outcome.refused("user.unknown", name) : decision.decide(users, connection, entry.get());
        });
    }

    private UserResult change(Right needed, Decision decision) {
        return engine.transactPrepared(statements -> {
            Connection connection = statements.connection();
            UserHistory history = new UserHistory(statements, clock, presence.actor().name());
            Optional<Sentence> refusal = presence.refusal(statements, needed);
            Outcome outcome = refusal.isPresent() ? new Outcome(Optional.empty(), Optional.empty(), refusal)
                    : decision.decide(new UserTable(connection), connection);
            if (outcome.refusal().isPresent()) {
                statements.rollback();
                return new UserResult.Refused(outcome.refusal().get());
            }
            history.write(outcome.before(), outcome.after());
            return new UserResult.Done(outcome.after().or(outcome::before).orElseThrow().user());
        });
    }

    private static Optional<Outcome> department(Connection connection, User user) throws SQLException {
        if (user.department().isPresent() != (user.role() == Role.DEPARTMENT)) {
            return Optional.of(Outcome.refused(user.department().isPresent() ? "user.department.surplus" : "user.department.missing",
                    user.role()));
        }
        if (user.department().isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT \"id\" FROM \"department\" WHERE \"id\" = ?")) {
            statement.setString(1, user.department().get());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.empty() : Optional.of(Outcome.refused("user.department.unknown", user.department().get()));
            }
        }
    }

    private static boolean isLastAdministrator(UserTable users, UserTable.Entry entry) throws SQLException {
        return entry.user().role() == Role.ADMINISTRATOR && users.all().stream().map(UserTable.Entry::user)
                .noneMatch(other -> other.role() == Role.ADMINISTRATOR && !other.lockedByHand() && !other.id().equals(entry.user().id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
