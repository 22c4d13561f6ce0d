package org.rashinban.store.failure;

import java.util.Locale;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;

/** The store could not do what was asked: nothing was changed, and the sentence says why. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Catalogue MESSAGES = Catalogue.of(StoreFailure.class);

    private final Kind kind;

    /** Kinds of failure that users are told apart. */
    public enum Kind {
        /** Another process has the database open. */
        IN_USE,
        /** Somebody else holds what is needed; trying again may help. */
        BUSY,
        /** The passphrase is missing or wrong. */
        PASSPHRASE,
        /** No room, or the folder cannot be written. */
        STORAGE,
        /** This is a copy that cannot be changed. */
        READ_ONLY,
        /** The store was closed meanwhile. */
        CLOSED,
        /** The folder is not there any more. */
        VANISHED,
        /** Files are missing or altered. */
        DAMAGED,
        /** The history is not the one that was written. */
        HISTORY,
        /** Anything else: a defect of the program. */
        UNEXPECTED
    }

    public StoreFailure(Kind kind, Throwable cause) {
        super(sentence(kind).in(Locale.ROOT), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public Sentence sentence() {
        return sentence(kind);
    }

    private static Sentence sentence(Kind kind) {
        return MESSAGES.sentence("failure." + kind.name());
    }
}
