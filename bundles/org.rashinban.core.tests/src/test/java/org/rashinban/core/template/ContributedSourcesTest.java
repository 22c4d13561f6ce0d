package org.rashinban.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The extension point, with the real plugin.xml of core and of the templates, in a registry without a framework. */
class ContributedSourcesTest {

    private static final Path CORE = Path.of("../org.rashinban.core").toAbsolutePath().normalize();
    private static final Path TEMPLATES = Path.of("../../templates").toAbsolutePath().normalize();

    private final Object token = new Object();
    private IExtensionRegistry registry;

    @BeforeEach
    void contribute() throws IOException {
        registry = RegistryFactory.createRegistry(null, token, token);
        contribute(CORE, "org.rashinban.core");
        contribute(TEMPLATES, "org.rashinban.templates");
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    @Test
    void aBundleContributesItsTemplates() {
        TemplateLibrary contributed = new TemplateLibrary(ContributedSources.in(registry, contributor -> bundleIn(TEMPLATES, contributor)));
        TemplateLibrary folder = new TemplateLibrary(List.of(TemplateSource.of(TEMPLATES)));

        assertThat(contributed.templates()).isEqualTo(folder.templates());
        assertThat(contributed.scales()).isEqualTo(folder.scales());
        assertThat(contributed.load("blank")).isInstanceOf(TemplateReading.Loaded.class);
    }

    @Test
    void aFileIsNamedByItsBundle() {
        TemplateSource source = ContributedSources.in(registry, contributor -> bundleIn(TEMPLATES, contributor)).getFirst();

        assertThat(source.display("plans/blank/plan.yaml")).isEqualTo("org.rashinban.templates/plans/blank/plan.yaml");
    }

    private void contribute(Path bundle, String name) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("plugin.xml"))) {
            registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, null, token);
        }
    }

    /** As much of a bundle as a source of templates asks for. */
    private static Bundle bundleIn(Path folder, IContributor contributor) {
        return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("getSymbolicName")) {
                return contributor.getName();
            }
            Path path = folder.resolve((String) arguments[0]);
            return switch (method.getName()) {
                case "getEntry" -> Files.exists(path) ? path.toUri().toURL() : null;
                case "getEntryPaths" -> {
                    try (Stream<Path> entries = Files.list(path)) {
                        yield Collections.enumeration(entries.map(entry -> arguments[0] + "/" + entry.getFileName()
                                + (Files.isDirectory(entry) ? "/" : "")).toList());
                    }
                }
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }
}
