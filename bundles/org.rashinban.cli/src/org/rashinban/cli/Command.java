package org.rashinban.cli;

/**
 * One sub-command. Its name and its line in the overview stand in the extension that contributes it
 * ({@code org.rashinban.cli.commands}), so that the overview loads no code.
 */
public interface Command {

    Usage usage();

    /**
     * Does the work. Machine output goes to {@link Invocation#out()} alone.
     *
     * @throws CommandFailure with a sentence for the user and the exit code that tells what sort of failure it was
     */
    ExitCode run(Invocation invocation);
}
