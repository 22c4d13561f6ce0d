package org.rashinban.store.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Right;
import org.rashinban.model.text.Sentence;

/**
 * Who works in a session. The store is asked anew each time, for users can be changed or removed while they work.
 *
 * @param user identifier of the user; empty as long as the store has no users
 * @param actor as of when the session began
 */
record Presence(Optional<String> user, Actor actor) {

    /** Who works here now; empty if nobody may any more. */
    Optional<Actor> now(Connection connection) throws SQLException {
        UserTable users = new UserTable(connection);
        if (user.isPresent()) {
            return users.withId(user.get()).map(entry -> entry.user().actor());
        }
        return users.isEmpty() ? Optional.of(actor) : Optional.empty();
    }

    /** Empty if whoever works here may do this; else the sentence that says what is missing. */
    Optional<Sentence> refusal(Connection connection, Right right) throws SQLException {
        return now(connection).map(actor -> actor.refusal(right)).orElseGet(() -> Optional.of(gone()));
    }

    /** Why nobody may. */
    Sentence gone() {
        return user.isPresent() ? Texts.CATALOGUE.sentence("user.gone", actor.name()) : Texts.CATALOGUE.sentence("user.needed");
    }
}
