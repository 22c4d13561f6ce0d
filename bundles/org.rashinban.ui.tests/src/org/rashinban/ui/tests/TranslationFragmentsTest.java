package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A translation of the platform fits the platform at hand: after an update no key is left over, no argument promised that is not given. */
class TranslationFragmentsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyKeyIsKnownAndEveryArgumentGiven(Catalogue catalogue) throws IOException {
        Properties english = read(catalogue.host().getEntry(catalogue.path().replace("_ja.properties", ".properties")));
        Properties japanese = read(catalogue.fragment().getEntry(catalogue.path()));
        assertThat(japanese.stringPropertyNames()).isNotEmpty().isSubsetOf(english.stringPropertyNames());
        assertThat(japanese.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(arguments(english.getProperty(key))).as(key).containsAll(arguments(japanese.getProperty(key))));
    }

    static List<Catalogue> catalogues() {
        List<Catalogue> found = Stream.of(FrameworkUtil.getBundle(TranslationFragmentsTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.rashinban.nl."))
                .flatMap(fragment -> Stream.of(Platform.getHosts(fragment)).flatMap(host -> in(fragment, host)))
                .toList();
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static Stream<Catalogue> in(Bundle fragment, Bundle host) {
        return Collections.list(fragment.findEntries("/", "*_ja.properties", true)).stream()
                .map(file -> new Catalogue(fragment, host, file.getPath()));
    }

    private static Properties read(URL file) throws IOException {
        Properties catalogue = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            catalogue.load(reader);
        }
        return catalogue;
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(ARGUMENT.matcher(text).results().map(MatchResult::group).toList());
    }

    private record Catalogue(Bundle fragment, Bundle host, String path) {

        @Override
        public String toString() {
            return host.getSymbolicName() + path;
        }
    }
}
