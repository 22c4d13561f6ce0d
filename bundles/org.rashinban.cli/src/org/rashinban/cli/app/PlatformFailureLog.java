package org.rashinban.cli.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.rashinban.cli.dispatch.FailureLog;

/** The platform's log file. */
final class PlatformFailureLog implements FailureLog {

    @Override
    public String record(String command, Throwable failure) {
        ILog.of(PlatformFailureLog.class).error("The command '" + command + "' failed", failure);
        return Platform.getLogFileLocation().toOSString();
    }

    void badContribution(String bundle, String name) {
        ILog.of(PlatformFailureLog.class)
                .error(bundle + " contributes a command with an unusable name, without a summary or without a class: " + name);
    }
}
