package org.rashinban.store.program;

import java.sql.SQLException;
import java.util.Optional;

import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Statements;

/** Watches what a save really does to the stored objects, and can call it off before it is committed. */
@FunctionalInterface
public interface SaveGuard {

    /** Lets everything pass. */
    SaveGuard NONE = (statements, last) -> new Watch() {
        @Override
        public void changed(ObjectChange change) {
            // Nothing is forbidden.
        }

        @Override
        public Optional<Sentence> refusal() {
            return Optional.empty();
        }
    };

    /**
     * Begins to watch one save within its transaction.
     *
     * @param last the transaction before it, after which nothing else can come in between
     */
    Watch watch(Statements statements, long last) throws SQLException;

    /** Sees one save. */
    interface Watch {

        /** An object was created, changed or removed. What is inserted may not be in the database yet. */
        void changed(ObjectChange change) throws SQLException;

        /** When everything was written: the sentence that says why the save must not be; empty if it may. */
        Optional<Sentence> refusal() throws SQLException;

        /** Lets pass what this one and another one let pass. */
        default Watch and(Watch other) {
            return new Watch() {
                @Override
                public void changed(ObjectChange change) throws SQLException {
                    Watch.this.changed(change);
                    other.changed(change);
                }

                @Override
                public Optional<Sentence> refusal() throws SQLException {
                    Optional<Sentence> refusal = Watch.this.refusal();
                    return refusal.isPresent() ? refusal : other.refusal();
                }
            };
        }
    }
}
