package org.rashinban.store.history;

import java.sql.SQLException;
import java.util.List;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;

/** Looks whether one part of a store can be trusted. */
@FunctionalInterface
public interface Inspection {

    /** @return one sentence for each fault; none when all is well */
    List<Sentence> faults(Statements statements) throws SQLException;
}
