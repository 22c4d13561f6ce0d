package org.rashinban.core.figure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.rashinban.core.figure.Choices.Choosing;
import org.rashinban.model.text.Sentence;

/** The figures there are. */
public final class Figures {

    private final Map<String, FigureProvider> providers = new LinkedHashMap<>();

    /** @param providers of which, if two have one id, the first counts */
    public Figures(List<FigureProvider> providers) {
        providers.forEach(provider -> this.providers.putIfAbsent(provider.id(), provider));
    }

    /** What came of asking for a figure by name. */
    public sealed interface Drawing {

        record Drawn(Figure figure) implements Drawing {
        }

        record Refused(Sentence why) implements Drawing {
        }
    }

    /** Those that the installed bundles contribute, in the order of their ids. */
    public static Figures installed() {
        return new Figures(Optional.ofNullable(RegistryFactory.getRegistry()).map(ContributedFigures::in).orElse(List.of()).stream()
                .sorted(Comparator.comparing(FigureProvider::id)).toList());
    }

    public List<FigureProvider> all() {
        return List.copyOf(providers.values());
    }

    public Optional<FigureProvider> find(String id) {
        return Optional.ofNullable(providers.get(id));
    }

    /** @param choices as typed, by name of the parameter */
    public Drawing draw(String id, Map<String, String> choices, FigureContext context) {
        FigureProvider provider = providers.get(id);
        if (provider == null) {
            return new Drawing.Refused(Texts.CATALOGUE.sentence("figure.unknown", id));
        }
        return switch (Choices.read(provider.parameters(), choices, context)) {
            case Choosing.Chosen chosen -> new Drawing.Drawn(provider.figure(context, chosen.choices()));
            case Choosing.Refused refused -> new Drawing.Refused(refused.why());
        };
    }
}
