package org.rashinban.store.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.history.Change;
import org.rashinban.store.history.Inspection;
import org.rashinban.store.history.TransactionReader;

/** Looks whether every user is what the history says: somebody who became an administrator behind the store's back shows. */
final class UserInspection implements Inspection {

    @Override
    public List<Sentence> faults(Statements statements) throws SQLException {
        Connection connection = statements.connection();
        TransactionReader reader = new TransactionReader(connection);
        List<Sentence> faults = new ArrayList<>();
        for (UserTable.Entry entry : new UserTable(connection).all()) {
            Map<String, String> told = told(reader, entry);
            Map<String, String> is = UserHistory.features(entry.user());
            boolean same = is.keySet().stream().filter(feature -> !feature.equals("lockedUntil"))
                    .allMatch(feature -> Objects.equals(is.get(feature), told.get(feature)));
            if (!same) {
                faults.add(Texts.CATALOGUE.sentence("user.altered", entry.user().name()));
            }
        }
        return faults;
    }

    /** Back from the last change to the first; of each feature the latest value counts. */
    private static Map<String, String> told(TransactionReader reader, UserTable.Entry entry) throws SQLException {
        Map<String, String> told = new HashMap<>();
        long tx = entry.tx();
        while (tx > 0) {
            long previous = 0;
            for (Change change : reader.changes(tx)) {
                if (change.id().equals(entry.user().id())) {
                    for (Change.Cell cell : change.cells()) {
                        // What was taken away last is not what it was before.
                        if (!told.containsKey(cell.feature())) {
                            told.put(cell.feature(), cell.after());
                        }
                    }
                    previous = change.previous();
                }
            }
            tx = previous < tx ? previous : 0;
        }
        return told;
    }
}
