package org.rashinban.core.edition;

/** What became of something from one edition to the next. */
public enum Fate {
    CONTINUED, MERGED, SPLIT,
    /** 再編: several became several others. */
    REARRANGED, ADDED, REMOVED,
    /** 資料に記載なし: nothing of the kind is recorded of the earlier edition, so nobody can say whether it was there. */
    UNRECORDED
}
