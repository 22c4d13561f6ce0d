package org.rashinban.cli.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation.Surroundings;
import org.rashinban.cli.dispatch.Dispatcher;

/** The command line: the product without a screen. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        // What libraries print must not get between the lines of a result.
        System.setOut(err);
        System.setErr(err);
        Surroundings surroundings = new Surroundings(Locale.getDefault(), out, err, Path.of("").toAbsolutePath(), System.getenv());
        PlatformFailureLog log = new PlatformFailureLog();
        ContributedCommands contributed = new ContributedCommands(Platform.getExtensionRegistry(), log);
        ExitCode exitCode = new Dispatcher(contributed.index(), new VersionText(), log, surroundings).run(List.of(words));
        out.flush();
        err.flush();
        return exitCode.number();
    }

    @Override
    public void stop() {
        // A command runs on the main thread to its end; whoever ends the process ends it with everything it holds.
    }

    /** Results are UTF-8 on every system, whatever the console is set to. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
