package org.rashinban.quality.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.rashinban.quality.repository.Bundle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class BundleRulesTest {

    /** Compiled only where a repository with SWTBot is at hand. */
    private static final String BUILT_BY_A_PROFILE = "org.rashinban.ui.testing.swtbot";

    private final House house = House.current();

    @Test
    void everyBundleHasItsPlaceInTheTable() {
        List<String> homeless = house.classNames().keySet().stream()
                .filter(bundle -> !bundle.isTests() && !(bundle.isFragment() && !bundle.hasSources()))
                .map(Bundle::name)
                .filter(name -> BundleTable.row(name).isEmpty())
                .toList();

        assertThat(homeless).as("bundles that BundleTable does not name").isEmpty();
    }

    @Test
    void everyTestModuleTestsABundleOfTheTable() {
        List<String> lost = house.classNames().keySet().stream().filter(Bundle::isTests).map(Bundle::name)
                .filter(name -> BundleTable.row(name.replaceFirst("\\.tests$", "")).isEmpty())
                .toList();

        assertThat(lost).isEmpty();
    }

    /** Rules over classes that were never compiled would hold whatever the sources say. */
    @Test
    void theClassesOfEveryBundleWereImported() {
        assertThat(house.classNames()).isNotEmpty();
        house.classNames().forEach((bundle, classes) -> {
            if (bundle.hasSources() && !bundle.name().equals(BUILT_BY_A_PROFILE)) {
                assertThat(classes).as("compiled classes of " + bundle.name() + "; build it first").isNotEmpty();
            }
        });
    }

    /** The compiler can leave classes behind whose methods only say that they could not be compiled. */
    @Test
    void noClassStandsForOneThatCouldNotBeCompiled() {
        List<JavaClass> broken = house.all().stream().filter(type -> type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Error.class))).toList();

        assertThat(broken).extracting(JavaClass::getName).isEmpty();
    }

    @Test
    void bundlesUseOnlyWhatStandsAboveThemAndNoForbiddenLibrary() {
        Function<JavaClass, Optional<String>> owner = type -> house.owner(type).filter(bundle -> !bundle.isTests()).map(Bundle::name);

        classes().should(BundleRules.stayInTheirPlace(owner)).check(house.all());
    }

    @Test
    void noPackageIsSplitBetweenTwoBundles() {
        Map<String, TreeSet<String>> homes = new HashMap<>();
        house.classNames().forEach((bundle, classes) -> {
            if (!bundle.isTests()) {
                classes.forEach(name -> homes.computeIfAbsent(packageOf(name), none -> new TreeSet<>()).add(bundle.name()));
            }
        });

        assertThat(homes).allSatisfy((name, bundles) -> assertThat(bundles).as(name).hasSize(1));
    }

    @Test
    void aModelThatReadsADatabaseIsCaught() {
        assertThat(objections("org.rashinban.model", UsesSql.class)).anyMatch(words -> words.contains("must not use JDBC"));
        assertThat(objections("org.rashinban.core", UsesSql.class)).anyMatch(words -> words.contains("must not use JDBC"));
        assertThat(objections("org.rashinban.store", UsesSql.class)).isEmpty();
    }

    @Test
    void aModelThatKnowsMoreThanEmfIsCaught() {
        assertThat(objections("org.rashinban.model", UsesLibrary.class)).anyMatch(words -> words.contains("The model knows EMF alone"));
        assertThat(objections("org.rashinban.core", UsesLibrary.class)).isEmpty();
    }

    @Test
    void aBundleThatLooksUpwardsIsCaught() {
        assertThat(BundleTable.mayUse("org.rashinban.ui", "org.rashinban.core")).isTrue();
        assertThat(BundleTable.mayUse("org.rashinban.core", "org.rashinban.core")).isTrue();
        assertThat(BundleTable.mayUse("org.rashinban.core", "org.rashinban.ui")).isFalse();
        assertThat(objections(Map.of(UsesSql.class, "org.rashinban.core", UsesNeighbour.class, "org.rashinban.model")))
                .anyMatch(words -> words.contains("org.rashinban.model must not use org.rashinban.core"));
    }

    private static List<String> objections(String bundle, Class<?> type) {
        return objections(Map.of(type, bundle));
    }

    private static List<String> objections(Map<Class<?>, String> owners) {
        JavaClasses imported = new ClassFileImporter().importClasses(owners.keySet());
        Map<String, String> byName = new HashMap<>();
        owners.forEach((type, bundle) -> byName.put(type.getName(), bundle));
        return new ArrayList<>(classes()
                .should(BundleRules.stayInTheirPlace(type -> Optional.ofNullable(byName.get(type.getName()))))
                .evaluate(imported).getFailureReport().getDetails());
    }

    private static String packageOf(String className) {
        return className.contains(".") ? className.substring(0, className.lastIndexOf('.')) : "";
    }

    private record UsesSql(java.sql.Connection connection) {
    }

    private record UsesLibrary(org.assertj.core.api.Condition<String> condition) {
    }

    private record UsesNeighbour(UsesSql neighbour) {
    }
}
