package org.rashinban.core.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.rashinban.model.text.Localized;

/** The checks that bundles add through the extension point {@value #POINT}. */
final class ContributedChecks {

    static final String POINT = "org.rashinban.core.checks";

    /** Says in every run that a check is not there, for silence would look like a clean bill. */
    private record Missing(String id, String reason) implements Check {

        @Override
        public Localized title() {
            return locale -> id;
        }

        @Override
        public Stream<Issue> run(CheckScope scope) {
            throw new IllegalStateException(reason);
        }
    }

    private ContributedChecks() {
    }

    /** By their ids, so that the order never depends on how bundles start. */
    static List<Check> in(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(ContributedChecks::check)
                .sorted(Comparator.comparing(Check::id)).toList();
    }

    private static Check check(IConfigurationElement element) {
        String name = String.valueOf(element.getAttribute("class"));
        try {
            return element.createExecutableExtension("class") instanceof Check check ? check : new Missing(name, name + " is no Check");
        } catch (CoreException e) {
            return new Missing(name, String.valueOf(e.getMessage()));
        }
    }
}
