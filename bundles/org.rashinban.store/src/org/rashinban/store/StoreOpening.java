package org.rashinban.store;

import org.rashinban.model.text.Sentence;

/** What came of creating or opening a store. */
public sealed interface StoreOpening {

    /** The store is open and belongs to this process until it is closed. */
    record Opened(Store store) implements StoreOpening {
    }

    /** The store is as it was before. */
    record Refused(Reason reason, Sentence why) implements StoreOpening {
    }

    /** Kinds of refusal that a caller may answer differently. */
    enum Reason {
        /** The folder is no store. */
        NO_STORE,
        /** There is something in the folder already. */
        OCCUPIED,
        /** Another process has it open. */
        IN_USE,
        /** A later version of the program wrote it. */
        NEWER,
        /** A store cannot be encrypted with this passphrase. */
        UNFIT,
        /** The passphrase is missing or wrong. */
        PASSPHRASE,
        /** The folder cannot be written, or there is no room. */
        STORAGE,
        /** Files are missing or altered. */
        DAMAGED
    }
}
