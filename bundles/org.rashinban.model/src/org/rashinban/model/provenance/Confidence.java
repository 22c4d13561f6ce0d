package org.rashinban.model.provenance;

/** How sure the origin of an entry is. */
public enum Confidence {
    /** The source states it. */
    EXPLICIT,
    /** Concluded from the source's order, arithmetic or content. */
    INFERRED,
    /** The source shows that something stood here, but its content is lost. */
    LOST
}
