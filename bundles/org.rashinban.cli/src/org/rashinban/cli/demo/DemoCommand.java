package org.rashinban.cli.demo;

import java.util.Optional;

import org.osgi.framework.FrameworkUtil;
import org.rashinban.cli.Command;
import org.rashinban.cli.ExitCode;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Usage;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;

/** Shows that the installation works, and with what. */
public final class DemoCommand implements Command {

    private static final Catalogue MESSAGES = Catalogue.of(DemoCommand.class);

    @Override
    public Usage usage() {
        return Usage.of();
    }

    @Override
    public ExitCode run(Invocation invocation) {
        print(invocation, MESSAGES.sentence("found.version", FrameworkUtil.getBundle(DemoCommand.class).getVersion().toString()));
        print(invocation, MESSAGES.sentence("found.java", System.getProperty("java.version"), System.getProperty("java.home")));
        print(invocation, MESSAGES.sentence("found.installation", System.getProperty("osgi.install.area", "?")));
        String display = invocation.environment().getOrDefault("WAYLAND_DISPLAY", invocation.environment().getOrDefault("DISPLAY", ""));
        print(invocation, Optional.of(display).filter(name -> !name.isEmpty())
                .map(name -> MESSAGES.sentence("found.display", name))
                .orElseGet(() -> MESSAGES.sentence("found.noDisplay")));
        return ExitCode.DONE;
    }

    private static void print(Invocation invocation, Localized sentence) {
        invocation.out().println(sentence.in(invocation.locale()));
    }
}
