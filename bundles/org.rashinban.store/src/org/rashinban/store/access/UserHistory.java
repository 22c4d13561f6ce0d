package org.rashinban.store.access;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.Change.Kind;
import org.rashinban.store.history.Deletions;
import org.rashinban.store.history.TransactionWriter;

/** Writes one change of a user, together with its history. */
final class UserHistory {

    static final String TYPE = "User";

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
                before.map(UserTable.Entry::tx).orElse(0L), cells(before.map(UserTable.Entry::user), after.map(UserTable.Entry::user))));
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

    private static List<Change.Cell> cells(Optional<User> before, Optional<User> after) {
        Map<String, String> old = before.map(UserHistory::features).orElse(Map.of());
        Map<String, String> now = after.map(UserHistory::features).orElse(Map.of());
        List<Change.Cell> cells = new ArrayList<>();
        for (String feature : (before.isPresent() ? old : now).keySet()) {
            if (!Objects.equals(old.get(feature), now.get(feature))) {
                cells.add(new Change.Cell(feature, old.get(feature), now.get(feature)));
            }
        }
        return cells;
    }

    /** All of a user that may be known, with null for what the user does not have. */
    static Map<String, String> features(User user) {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("name", user.name());
        features.put("role", user.role().name());
        features.put("department", user.department().orElse(null));
        features.put("passwordSet", user.passwordSet().toString());
        features.put("lockedUntil", user.lockedUntil().map(Object::toString).orElse(null));
        features.put("lockedByHand", user.lockedByHand() ? String.valueOf(true) : null);
        return features;
    }
}
