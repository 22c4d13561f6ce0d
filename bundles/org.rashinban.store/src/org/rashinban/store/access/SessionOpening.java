package org.rashinban.store.access;

import org.rashinban.model.text.Sentence;

/** What came of asking for a session. */
public sealed interface SessionOpening {

    /** The user is known, and what the session does is done in the user's name. */
    record Opened(Session session) implements SessionOpening {
    }

    /** Nothing of the store can be read or changed. */
    record Refused(Reason reason, Sentence why) implements SessionOpening {
    }

    /** Kinds of refusal that a caller may answer differently. */
    enum Reason {
        /** The store has users, and none was named. */
        CREDENTIALS_MISSING,
        /** There is no such user, or the password is another one. */
        CREDENTIALS_WRONG,
        /** After too many wrong passwords even the right one is refused for a while. */
        LOCKED
    }
}
