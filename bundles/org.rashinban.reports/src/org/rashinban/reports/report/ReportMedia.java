package org.rashinban.reports.report;

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

/** The media that bundles add. Each is loaded when its format is asked for. */
public final class ReportMedia {

    static final String POINT = "org.rashinban.reports.media";

    private final Map<String, Supplier<ReportMedium>> media;

    private ReportMedia(Map<String, Supplier<ReportMedium>> media) {
        this.media = media;
    }

    public static ReportMedia of(List<ReportMedium> media) {
        Map<String, Supplier<ReportMedium>> byFormat = new TreeMap<>();
        media.forEach(medium -> byFormat.put(medium.format(), () -> medium));
        return new ReportMedia(byFormat);
    }

    /** Those that the installed bundles contribute. */
    public static ReportMedia installed() {
        return Optional.ofNullable(RegistryFactory.getRegistry()).map(ReportMedia::in).orElseGet(() -> of(List.of()));
    }

    private static ReportMedia in(IExtensionRegistry registry) {
        Map<String, Supplier<ReportMedium>> byFormat = new TreeMap<>();
        Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .forEach(element -> byFormat.put(element.getAttribute("format"), () -> medium(element)));
        return new ReportMedia(byFormat);
    }

    private static ReportMedium medium(IConfigurationElement element) {
        try {
            return (ReportMedium) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException("Medium " + element.getAttribute("class") + " of " + element.getContributor().getName(), e);
        }
    }

    /** By the ending of a file's name. */
    public Optional<ReportMedium> of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(media.get(ending)).map(Supplier::get);
    }
}
