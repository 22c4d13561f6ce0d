package org.rashinban.quality.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.quality.architecture.cycle.Inner;
import org.rashinban.quality.repository.Bundle;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

public class CycleRulesTest {

    /** Generated packages refer to each other by design. */
    @Test
    void noPackagesOfABundleNeedEachOtherInACircle() {
        House house = House.current();
        List<Bundle> bundles = house.classNames().keySet().stream().filter(bundle -> !bundle.isTests()).toList();

        assertThat(bundles).isNotEmpty().allSatisfy(bundle -> CycleRules.noCyclesAmong("packages of " + bundle.name(),
                type -> house.owner(type).filter(bundle::equals).isPresent() && !bundle.isGenerated(type.getName()))
                .allowEmptyShould(true).check(house.written()));
    }

    @Test
    void aCircleIsCaught() {
        JavaClasses circle = new ClassFileImporter().importClasses(Outer.class, Inner.class);

        assertThat(CycleRules.noCyclesAmong("fixture", type -> true).evaluate(circle).hasViolation()).isTrue();
    }

    /** One half of a circle. */
    public record Outer(Inner inner) {
    }
}
