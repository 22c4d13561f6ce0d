package org.rashinban.quality.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.rashinban.quality.repository.Repository;

/** Which property files hold text for people. */
final class Catalogues {

    private static final Set<String> SETTINGS = Set.of("build.properties", "junit-platform.properties", "jqwik.properties",
            "archunit.properties", "simplelogger.properties", "maven-wrapper.properties");
    private static final Pattern OF_TESTS = Pattern.compile("^(bundles/[^/]+\\.tests|releng/org\\.rashinban\\.quality)/.*");
    /** Translations of the platform's own texts: their English is the platform's. */
    private static final Pattern OF_THE_PLATFORM = Pattern.compile("^bundles/nl/.*");

    private Catalogues() {
    }

    /** The English ones; a Japanese one without its English one is reported by its own name. */
    static List<Path> roots(Repository repository) {
        return files(repository).stream().filter(file -> Parallels.isRoot(file.getFileName().toString())).toList();
    }

    static List<Path> files(Repository repository) {
        return repository.files(name -> name.endsWith(".properties") && !SETTINGS.contains(name.substring(name.lastIndexOf('/') + 1))
                && !OF_TESTS.matcher(name).matches() && !OF_THE_PLATFORM.matcher(name).matches());
    }
}
