package org.rashinban.store.access;

import org.rashinban.model.text.Sentence;

/** What became of a change of the users. */
public sealed interface UserResult {

    /** Durable. */
    record Done(User user) implements UserResult {
    }

    /** Not allowed, or not possible; nothing was changed. */
    record Refused(Sentence why) implements UserResult {
    }
}
