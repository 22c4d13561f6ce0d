package org.rashinban.store.access;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.Change.Kind;
import org.rashinban.store.history.Deletions;
import org.rashinban.store.history.TransactionWriter;

/** Writes one change of a user, together with its history. */
final class UserHistory {

    static final String TYPE = "User";
    static final String PASSWORD = "password";
    static final String LOCKED_UNTIL = "lockedUntil";

    private final Statements statements;
    private final TransactionWriter history;

    /** Beginning it keeps other writers waiting: what is looked at from now on stays as it is. */
    UserHistory(Statements statements, Clock clock, String user) throws SQLException {
        this.statements = statements;
        history = new TransactionWriter(statements, clock, user, "");
    }

    void write(Optional<UserTable.Entry> before, Optional<UserTable.Entry> after) throws SQLException {
        UserTable table = new UserTable(statements.connection());
        String id = after.or(() -> before).orElseThrow().user().id();
        history.add(new Change(before.isEmpty() ? Kind.INSERT : after.isEmpty() ? Kind.DELETE : Kind.UPDATE, TYPE, id,
                before.map(UserTable.Entry::tx).orElse(0L), cells(before, after)));
        if (after.isEmpty()) {
            table.delete(id);
            new Deletions(statements).remember(id, history.tx());
        } else {
            UserTable.Entry entry = new UserTable.Entry(after.get().user(), after.get().hash(), after.get().lockOut(), history.tx());
            if (before.isEmpty()) {
                table.insert(entry);
            } else {
                table.update(entry);
            }
        }
        history.finish();
    }

    private static List<Change.Cell> cells(Optional<UserTable.Entry> before, Optional<UserTable.Entry> after) {
        Map<String, String> old = before.map(UserHistory::features).orElse(Map.of());
        Map<String, String> now = after.map(UserHistory::features).orElse(Map.of());
        List<Change.Cell> cells = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String feature : all) {
            if (!Objects.equals(old.get(feature), now.get(feature))) {
                cells.add(new Change.Cell(feature, old.get(feature), now.get(feature)));
            }
        }
        return cells;
    }

    /** All of a user that may be known, without what the user does not have. */
    static Map<String, String> features(UserTable.Entry entry) {
        User user = entry.user();
        Map<String, String> features = new LinkedHashMap<>();
        features.put("name", user.name());
        features.put("role", user.role().name());
        user.department().ifPresent(department -> features.put("department", department));
        features.put("passwordSet", user.passwordSet().toString());
        features.put(PASSWORD, entry.hash().digest());
        user.lockedUntil().ifPresent(until -> features.put(LOCKED_UNTIL, until.toString()));
        if (user.lockedByHand()) {
            features.put("lockedByHand", String.valueOf(true));
        }
        return features;
    }
}
