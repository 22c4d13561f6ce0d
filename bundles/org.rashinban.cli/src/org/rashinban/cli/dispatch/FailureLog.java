package org.rashinban.cli.dispatch;

/** Where the details of unexpected failures go. */
@FunctionalInterface
public interface FailureLog {

    /** @return where the details can be read */
    String record(String command, Throwable failure);
}
