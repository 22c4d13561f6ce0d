package org.rashinban.core.validation;

/** What a program must keep to make sense. */
public enum Rule {
    /** What an object cannot do without: a name, a code, what it refers to. */
    REQUIRED,
    /** A code means one thing within its scope. */
    CODES,
    /** What comes first comes first. */
    PERIODS,
    /** Parts sum up to their total. */
    COMPONENTS,
    /** Nothing comes from itself. */
    CYCLES,
    /** What is referred to belongs there. */
    REFERENCES,
    /** Values fit what they are values of. */
    VALUES
}
