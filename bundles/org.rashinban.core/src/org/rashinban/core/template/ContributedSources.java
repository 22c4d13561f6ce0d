package org.rashinban.core.template;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;

/** The folders that bundles add through the extension point {@value #POINT}. */
final class ContributedSources {

    static final String POINT = "org.rashinban.core.templates";

    private ContributedSources() {
    }

    static List<TemplateSource> in(IExtensionRegistry registry) {
        return in(registry, ContributorFactoryOSGi::resolve);
    }

    /** In the order of the folders' ids, so that the first of two templates of one id is always the same. */
    static List<TemplateSource> in(IExtensionRegistry registry, Function<IContributor, Bundle> bundles) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT))
                .filter(element -> element.getName().equals("folder"))
                .sorted((one, other) -> id(one).compareTo(id(other)))
                .<TemplateSource>map(element -> new BundleSource(bundles.apply(element.getContributor()), element.getAttribute("path")))
                .toList();
    }

    private static String id(IConfigurationElement element) {
        return String.valueOf(element.getAttribute("id"));
    }
}
