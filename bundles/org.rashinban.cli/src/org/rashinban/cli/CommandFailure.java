package org.rashinban.cli;

import java.util.Locale;
import java.util.Objects;

import org.rashinban.model.text.Localized;

/** Ends a command with one sentence on standard error and an exit code. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient Localized sentence;

    private CommandFailure(ExitCode exitCode, Localized sentence) {
        super(sentence.in(Locale.ROOT));
        this.exitCode = Objects.requireNonNull(exitCode);
        this.sentence = sentence;
    }

    /** The input or the data is not acceptable; nothing has changed. */
    public static CommandFailure refused(Localized sentence) {
        return new CommandFailure(ExitCode.REFUSED, sentence);
    }

    /** The command was called wrongly. */
    public static CommandFailure wrongUsage(Localized sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }

    /** The store cannot be used; the sentence says which and what to do. */
    public static CommandFailure storeUnavailable(Localized sentence) {
        return new CommandFailure(ExitCode.STORE_UNAVAILABLE, sentence);
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    public Localized sentence() {
        return sentence;
    }
}
