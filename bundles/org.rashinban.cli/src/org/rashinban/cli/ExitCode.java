package org.rashinban.cli;

/** How a command ended, as scripts see it. */
public enum ExitCode {

    DONE(0),

    /** The input or the data was refused; nothing changed. */
    REFUSED(1),

    WRONG_USAGE(2),

    /** The store is in use, unreadable or damaged. */
    STORE_UNAVAILABLE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
