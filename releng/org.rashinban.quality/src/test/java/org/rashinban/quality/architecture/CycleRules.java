package org.rashinban.quality.architecture;

import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Packages of one bundle that need each other in a circle are one package with a fence through it. */
final class CycleRules {

    private CycleRules() {
    }

    static SliceRule noCyclesAmong(String description, Predicate<JavaClass> members) {
        return SlicesRuleDefinition.slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return members.test(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return description;
            }
        }).should().beFreeOfCycles();
    }
}
