package org.rashinban.core.edition;

import org.rashinban.model.text.Sentence;

/** One thing that is not as it was. */
public record Difference(Kind kind, Sentence sentence) {

    /** What it is about. */
    public enum Kind {
        RENAMED, MOVED, OWNERS, TARGETS, UNIT
    }
}
