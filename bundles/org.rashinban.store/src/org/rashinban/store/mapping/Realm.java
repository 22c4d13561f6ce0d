package org.rashinban.store.mapping;

/** The structure is loaded whole. What hangs on a reference annotated {@code load=query} has tables of its own and is read by query. */
public enum Realm {
    STRUCTURE, QUERIED
}
