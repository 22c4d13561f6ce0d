package org.rashinban.store.history;

import java.sql.SQLException;
import java.util.Map;

import org.rashinban.model.text.Localized;
import org.rashinban.store.engine.Statements;

/** Objects of one kind that are no part of the program, and whose table is nevertheless to be what the history arrives at. */
public interface RecordedObjects {

    /** What the history calls them. */
    String type();

    /** Shows all that there are. */
    void each(Statements statements, Visitor visitor) throws SQLException;

    /** Is shown one object after the other. */
    @FunctionalInterface
    interface Visitor {

        /**
         * @param tx that wrote it last
         * @param features what it holds, as texts by name; without those that have no value
         */
        void visit(String id, long tx, Map<String, String> features) throws SQLException;
    }

    /** What people call an object with these features. */
    Localized name(Map<String, String> features);

    Localized label(String feature);

    /** Whether the value of this feature also changes without the history being told. */
    boolean isUntold(String feature);

    /** Whether a value of this feature tells nobody anything. */
    boolean isDigest(String feature);
}
