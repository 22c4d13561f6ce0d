package org.rashinban.core.figure.medium;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** The formats in which figures can be written. A writer and the libraries that it needs are loaded when its format is asked for. */
public final class FigureWriters {

    static final String POINT = "org.rashinban.core.figureWriters";

    private final Map<String, Supplier<FigureWriter>> writers;

    private FigureWriters(Map<String, Supplier<FigureWriter>> writers) {
        this.writers = writers;
    }

    public static FigureWriters of(List<FigureWriter> writers) {
        Map<String, Supplier<FigureWriter>> byFormat = new TreeMap<>();
        writers.forEach(writer -> byFormat.put(writer.format(), () -> writer));
        return new FigureWriters(byFormat);
    }

    /** Those that the installed bundles contribute. */
    public static FigureWriters installed() {
        return Optional.ofNullable(RegistryFactory.getRegistry()).map(FigureWriters::in).orElseGet(() -> of(List.of()));
    }

    public Optional<FigureWriter> of(String format) {
        return Optional.ofNullable(writers.get(format.toLowerCase(Locale.ROOT))).map(Supplier::get);
    }

    /** In alphabetical order. */
    public List<String> formats() {
        return List.copyOf(writers.keySet());
    }

    private static FigureWriters in(IExtensionRegistry registry) {
        Map<String, Supplier<FigureWriter>> byFormat = new TreeMap<>();
        Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(element -> element.getAttribute("format") != null)
                .forEach(element -> byFormat.put(element.getAttribute("format").toLowerCase(Locale.ROOT), () -> writer(element)));
        return new FigureWriters(byFormat);
    }

    private static FigureWriter writer(IConfigurationElement element) {
        try {
            return (FigureWriter) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException("Writer " + element.getAttribute("class") + " of " + element.getContributor().getName(), e);
        }
    }
}
