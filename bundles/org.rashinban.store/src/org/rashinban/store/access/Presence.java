package org.rashinban.store.access;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Right;
import org.rashinban.core.permission.Role;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;

/**
 * Who works in a session. The store is asked anew each time, for users can be changed or removed while they work.
 *
 * @param user identifier of the user; empty as long as the store has no users
 * @param actor as of when the session began
 */
record Presence(Optional<String> user, Actor actor) {

    private static final String ANY = "SELECT COUNT(*) FROM \"store_user\"";
    private static final String ONE = "SELECT \"name\", \"role\", \"department\" FROM \"store_user\" WHERE \"id\" = ? "
            + "AND (\"locked_since\" IS NULL OR \"locked_minutes\" > 0)";

    /** Who works here now; empty if nobody may any more. */
    Optional<Actor> now(Statements statements) throws SQLException {
        PreparedStatement select = statements.prepare(user.isPresent() ? ONE : ANY);
        if (user.isPresent()) {
            select.setString(1, user.get());
        }
        try (ResultSet row = select.executeQuery()) {
            boolean found = row.next();
            if (user.isEmpty()) {
                return found && row.getInt(1) == 0 ? Optional.of(actor) : Optional.empty();
            }
            return !found ? Optional.empty()
                    : Optional.of(new Actor(row.getString(1), Role.valueOf(row.getString(2)), Optional.ofNullable(row.getString(3))));
        }
    }

    /** Empty if whoever works here may do this; else the sentence that says what is missing. */
    Optional<Sentence> refusal(Statements statements, Right right) throws SQLException {
        return now(statements).map(actor -> actor.refusal(right)).orElseGet(() -> Optional.of(gone()));
    }

    /** Why nobody may. */
    Sentence gone() {
        return user.isPresent() ? Texts.CATALOGUE.sentence("user.gone", actor.name()) : Texts.CATALOGUE.sentence("user.needed");
    }
}
