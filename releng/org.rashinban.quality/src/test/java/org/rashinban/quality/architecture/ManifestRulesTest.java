package org.rashinban.quality.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.rashinban.quality.repository.Bundle;
import org.rashinban.quality.repository.Repository;

class ManifestRulesTest {

    @Test
    void manifestsAskForNoMoreThanTheTableAllows() {
        List<Bundle> withManifest = Repository.current().bundles().stream()
                .filter(bundle -> !bundle.isForTests() && bundle.manifest().isPresent()).toList();

        assertThat(withManifest).isNotEmpty();
        assertThat(withManifest).flatExtracting(bundle -> bundle.manifest().map(found -> ManifestRules.violations(bundle.name(), found))
                .orElseThrow()).isEmpty();
    }

    @Test
    void everyBundleThatShipsHasAManifest() {
        assertThat(Repository.current().bundles()).filteredOn(bundle -> !bundle.isTests())
                .allSatisfy(bundle -> assertThat(bundle.manifest()).as(bundle.name()).isPresent());
    }

    @Test
    void aRequirementBelowOnesPlaceIsCaught() {
        assertThat(violations("org.rashinban.core", "Require-Bundle", "org.rashinban.model,org.rashinban.ui"))
                .containsExactly("org.rashinban.core requires org.rashinban.ui");
    }

    @Test
    void aForbiddenLibraryIsCaughtHoweverItIsAskedFor() {
        assertThat(violations("org.rashinban.ui", "Require-Bundle", "derby;bundle-version=\"[10,11)\""))
                .containsExactly("org.rashinban.ui requires derby, but must not use JDBC");
        assertThat(violations("org.rashinban.cli", "Import-Package", "org.eclipse.swt.widgets;version=\"[1,2)\", java.util"))
                .containsExactly("org.rashinban.cli imports org.eclipse.swt.widgets, but must not use SWT");
        assertThat(violations("org.rashinban.model", "Require-Bundle", "org.eclipse.emf.ecore, com.example"))
                .containsExactly("org.rashinban.model requires com.example, but knows EMF alone");
    }

    @Test
    void aHeaderThatIsNotTranslatedIsCaught() {
        assertThat(violations("org.rashinban.core", "Bundle-Name", "Core"))
                .containsExactly("org.rashinban.core: Bundle-Name is not translated");
    }

    private static List<String> violations(String bundle, String header, String value) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Bundle-SymbolicName", bundle + ";singleton:=true");
        main.putValue("Bundle-Version", "0.1.0.qualifier");
        main.putValue("Bundle-RequiredExecutionEnvironment", "JavaSE-21");
        main.putValue("Bundle-Name", "%name");
        main.putValue("Bundle-Vendor", "%vendor");
        main.putValue(header, value);
        return ManifestRules.violations(bundle, manifest);
    }
}
