package org.rashinban.core.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** The providers that bundles contribute through the extension point {@value #POINT}. */
final class ContributedFigures {

    static final String POINT = "org.rashinban.core.figures";

    /** Stands where a broken contribution would, and says so; it takes nothing away from the others. */
    private record Missing(String id, String reason) implements FigureProvider {

        @Override
        public Localized title() {
            return new Plain(id);
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of();
        }

        @Override
        public Figure figure(FigureContext context, Choices choices) {
            Caption caption = new Caption(title(), Optional.empty(), List.of(Texts.CATALOGUE.sentence("figure.missing", id, reason)));
            return new TextFigure(caption, List.of());
        }
    }

    private ContributedFigures() {
    }

    static List<FigureProvider> in(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(ContributedFigures::provider).toList();
    }

    private static FigureProvider provider(IConfigurationElement element) {
        String name = String.valueOf(element.getAttribute("class"));
        try {
            return element.createExecutableExtension("class") instanceof FigureProvider provider ? provider
                    : new Missing(name, name + " is no FigureProvider");
        } catch (CoreException e) {
            return new Missing(name, String.valueOf(e.getMessage()));
        }
    }
}
