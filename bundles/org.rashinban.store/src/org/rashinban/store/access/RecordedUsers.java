package org.rashinban.store.access;

import java.sql.SQLException;
import java.util.Map;

import org.rashinban.model.text.Localized;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.RecordedObjects;

/** The users as the history knows them: who became an administrator, was removed or got a password behind the store's back shows. */
final class RecordedUsers implements RecordedObjects {

    @Override
    public String type() {
        return UserHistory.TYPE;
    }

    @Override
    public void each(Statements statements, Visitor visitor) throws SQLException {
        for (UserTable.Entry entry : new UserTable(statements.connection()).all()) {
            visitor.visit(entry.user().id(), entry.tx(), UserHistory.features(entry));
        }
    }

    @Override
    public Localized name(Map<String, String> features) {
        return Texts.CATALOGUE.sentence("user.called", features.getOrDefault("name", "?"));
    }

    @Override
    public Localized label(String feature) {
        return Texts.CATALOGUE.sentence("feature." + feature);
    }

    /** Wrong passwords are no change of the user. */
    @Override
    public boolean isUntold(String feature) {
        return feature.equals(UserHistory.LOCKED_UNTIL);
    }

    @Override
    public boolean isDigest(String feature) {
        return feature.equals(UserHistory.PASSWORD);
    }
}
