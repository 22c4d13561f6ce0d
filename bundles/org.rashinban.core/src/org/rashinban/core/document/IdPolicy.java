package org.rashinban.core.document;

/** Which ids a written document states. */
public enum IdPolicy {

    /** All: whatever is edited in the text afterwards, each object stays the same one. */
    ALWAYS,

    /** The root's, and those that reading would not derive by itself: the shortest text that reads back as the same objects. */
    WHERE_NOT_DERIVED
}
