package org.rashinban.reports.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.rashinban.model.text.Plain;

/** The reports there are. */
public final class Reports {

    static final String POINT = "org.rashinban.reports.reports";

    private final List<Report> all;

    public Reports(List<Report> all) {
        this.all = List.copyOf(all);
    }

    /** Those that the installed bundles contribute. */
    public static Reports installed() {
        return new Reports(Optional.ofNullable(RegistryFactory.getRegistry()).map(Reports::in).orElse(List.of()));
    }

    private static List<Report> in(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(Reports::report).sorted(Comparator.comparing(Report::id))
                .toList();
    }

    private static Report report(IConfigurationElement element) {
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        return new Report(element.getAttribute("id"), new Plain(element.getAttribute("title")),
                new Contributed(bundle, element.getAttribute("template")));
    }

    private record Contributed(Bundle bundle, String path) implements Report.Source {

        @Override
        public String name() {
            return bundle.getSymbolicName() + "/" + path;
        }

        @Override
        public byte[] read() throws IOException {
            URL entry = bundle.getEntry(path);
            if (entry == null) {
                throw new NoSuchFileException(name());
            }
            try (InputStream in = entry.openStream()) {
                return in.readAllBytes();
            }
        }
    }

    public List<Report> all() {
        return all;
    }

    public Optional<Report> find(String id) {
        return all.stream().filter(report -> report.id().equals(id)).findFirst();
    }
}
