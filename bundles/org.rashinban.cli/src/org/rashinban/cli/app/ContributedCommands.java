package org.rashinban.cli.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.rashinban.cli.Command;
import org.rashinban.cli.dispatch.CommandEntry;
import org.rashinban.cli.dispatch.CommandIndex;

/** The commands that bundles contribute, in an order that does not depend on how bundles were resolved. */
final class ContributedCommands {

    private static final String EXTENSION_POINT = "org.rashinban.cli.commands";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)?");

    private final IExtensionRegistry registry;
    private final PlatformFailureLog log;

    ContributedCommands(IExtensionRegistry registry, PlatformFailureLog log) {
        this.registry = registry;
        this.log = log;
    }

    CommandIndex index() {
        List<CommandEntry> entries = Arrays.stream(registry.getConfigurationElementsFor(EXTENSION_POINT))
                .sorted(Comparator.comparing(element -> element.getContributor().getName()))
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
        return new CommandIndex(entries);
    }

    private Optional<CommandEntry> entry(IConfigurationElement element) {
        String name = element.getAttribute("name");
        String summary = element.getAttribute("summary");
        if (name == null || !NAME.matcher(name).matches() || summary == null || element.getAttribute("class") == null) {
            log.badContribution(element.getContributor().getName(), String.valueOf(name));
            return Optional.empty();
        }
        // The registry has translated the summary already, for the language this process runs in.
        return Optional.of(new CommandEntry(name, locale -> summary, () -> load(element)));
    }

    private static Command load(IConfigurationElement element) {
        try {
            return (Command) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException(e.getStatus().getMessage(), e);
        }
    }
}
