package org.rashinban.quality.assertion;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rashinban.quality.architecture.House;
import org.rashinban.quality.repository.Bundle;
import org.rashinban.quality.repository.Repository;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

class TestMethodsTest {

    @Test
    void everyTestOfTheProductCanFail() {
        TestMethods tests = ofTheProduct();

        assertThat(tests.withoutAssertion()).as("tests without an assertion").isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(ofTheProduct().switchedOff()).isEmpty();
    }

    @Test
    void theChecksOfTheHouseCanFailToo() {
        Path own = Repository.current().resolve("releng/org.rashinban.quality/target/test-classes");
        JavaClasses classes = new ClassFileImporter().importPath(own);
        TestMethods tests = new TestMethods(classes.that(describe("tests",
                type -> !type.getName().contains("Fixture"))), type -> classes.contain(type.getName()));

        assertThat(tests.all()).hasSizeGreaterThan(20);
        assertThat(tests.withoutAssertion()).isEmpty();
        assertThat(tests.switchedOff()).isEmpty();
    }

    @Test
    void testsThatCannotFailAreCaught() {
        JavaClasses fixture = new ClassFileImporter().importClasses(Fixture.class);
        TestMethods tests = new TestMethods(fixture, (JavaClass type) -> fixture.contain(type.getName()));

        assertThat(tests.withoutAssertion()).extracting(name -> name.replaceAll(".*\\.(\\w+)\\(.*", "$1"))
                .containsExactly("callsOnly", "opensOnly", "propertyWithoutAnswer");
        assertThat(tests.switchedOff()).extracting(name -> name.replaceAll(".*\\.(\\w+)\\(.*", "$1")).containsExactly("off");
    }

    @Test
    void aTestModuleWithoutTestsIsCaught() {
        House house = House.current();
        Set<Bundle> tested = ofTheProduct().all().stream().flatMap(method -> house.owner(method.getOwner()).stream())
                .collect(Collectors.toSet());

        assertThat(Repository.current().bundles()).filteredOn(bundle -> bundle.isTests() && bundle.hasSources())
                .allSatisfy(bundle -> assertThat(tested).contains(bundle));
    }

    private static TestMethods ofTheProduct() {
        House house = House.current();
        return new TestMethods(house.all(),
                type -> house.owner(type).filter(Bundle::isForTests).isPresent());
    }
}
