package org.rashinban.core.edition;

/** What became of something from one edition to the next. */
public enum Fate {
    CONTINUED, MERGED, SPLIT,
    /** 再編: several became several others. */
    REARRANGED, ADDED, REMOVED
}
