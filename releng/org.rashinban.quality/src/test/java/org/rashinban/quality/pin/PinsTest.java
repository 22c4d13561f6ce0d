package org.rashinban.quality.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Bundle;
import org.rashinban.quality.repository.Repository;
import org.rashinban.quality.repository.Xml;

class PinsTest {

    private static final Repository REPOSITORY = Repository.current();
    private static final Path ROOT_POM = REPOSITORY.resolve("pom.xml");

    private final Pins pins = new Pins(ROOT_POM);

    @Test
    void everyPomNamesExactVersions() {
        List<Path> poms = REPOSITORY.files(name -> name.equals("pom.xml") || name.endsWith("/pom.xml"));

        assertThat(poms).hasSizeGreaterThan(5);
        assertThat(poms).flatExtracting(pom -> pins.ofPom(pom).stream().map(words -> REPOSITORY.name(pom) + ": " + words).toList())
                .isEmpty();
    }

    @Test
    void theTargetPlatformNamesExactVersions() {
        List<Path> targets = REPOSITORY.files(".target");

        assertThat(targets).isNotEmpty();
        assertThat(targets).flatExtracting(pins::ofTarget).isEmpty();
    }

    @Test
    void testsOnTheClassPathSeeTheVersionsOfTheTargetPlatform() {
        Map<String, String> managed = pins.versionsIn(ROOT_POM);
        Map<String, String> differing = new TreeMap<>();
        REPOSITORY.files(".target").forEach(target -> pins.versionsIn(target).forEach((library, version) -> {
            if (managed.containsKey(library) && !managed.get(library).equals(version)) {
                differing.put(library, version + " in the target, " + managed.get(library) + " in pom.xml");
            }
        }));

        assertThat(managed).containsKeys("org.eclipse.emf:org.eclipse.emf.ecore", "org.snakeyaml:snakeyaml-engine",
                "org.assertj:assertj-core");
        assertThat(differing).isEmpty();
    }

    @Test
    void thePluginsThatMavenAddsByItselfArePinnedToo() {
        assertThat(pins.managed()).contains("org.apache.maven.plugins:maven-clean-plugin",
                "org.apache.maven.plugins:maven-resources-plugin",
                "org.apache.maven.plugins:maven-compiler-plugin", "org.apache.maven.plugins:maven-jar-plugin",
                "org.apache.maven.plugins:maven-surefire-plugin", "org.apache.maven.plugins:maven-install-plugin",
                "org.apache.maven.plugins:maven-deploy-plugin");
    }

    @Test
    void theWrapperNamesOneMavenAndItsChecksum() throws IOException {
        Properties wrapper = new Properties();
        try (var in = Files.newBufferedReader(REPOSITORY.resolve(".mvn/wrapper/maven-wrapper.properties"))) {
            wrapper.load(in);
        }

        assertThat(wrapper.getProperty("distributionUrl")).matches("https://.*/apache-maven-\\d+\\.\\d+\\.\\d+-bin\\.zip");
        assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
    }

    /** A folder that no pom lists would be neither built nor tested. */
    @Test
    void everyBundleIsPartOfTheBuild() {
        List<Bundle> bundles = REPOSITORY.bundles();

        assertThat(bundles).isNotEmpty().allSatisfy(bundle -> assertThat(modules(bundle.folder().resolveSibling("pom.xml")))
                .contains(bundle.name()));
    }

    @Test
    void versionsThatCanMoveAreCaught(@TempDir Path folder) throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <properties><moving.version>[1,2)</moving.version></properties>
                  <dependencies>
                    <dependency><groupId>a</groupId><artifactId>range</artifactId><version>[1.0,2.0)</version></dependency>
                    <dependency><groupId>a</groupId><artifactId>latest</artifactId><version>LATEST</version></dependency>
                    <dependency><groupId>a</groupId><artifactId>snapshot</artifactId><version>1-SNAPSHOT</version></dependency>
                    <dependency><groupId>a</groupId><artifactId>property</artifactId><version>${moving.version}</version></dependency>
                    <dependency><groupId>a</groupId><artifactId>none</artifactId></dependency>
                    <dependency><groupId>org.rashinban</groupId><artifactId>own</artifactId><version>1-SNAPSHOT</version></dependency>
                    <dependency><groupId>a</groupId><artifactId>exact</artifactId><version>1.2.3</version></dependency>
                  </dependencies>
                  <build><plugins><plugin><artifactId>maven-site-plugin</artifactId></plugin></plugins></build>
                </project>
                """);

        assertThat(new Pins(pom).ofPom(pom)).containsExactlyInAnyOrder("a:range has the version [1.0,2.0)",
                "a:latest has the version LATEST",
                "a:snapshot is a snapshot", "a:property has the version [1,2)", "a:none has no version",
                "org.apache.maven.plugins:maven-site-plugin has no version");
    }

    private static List<String> modules(Path pom) {
        return Xml.elements(Xml.parse(pom), "module").stream().map(element -> element.getTextContent().strip()).toList();
    }
}
