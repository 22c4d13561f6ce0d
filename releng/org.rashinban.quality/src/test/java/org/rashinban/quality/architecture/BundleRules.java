package org.rashinban.quality.architecture;

import java.util.Optional;
import java.util.function.Function;

import org.rashinban.quality.architecture.BundleTable.Row;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What a class may depend on, by the table of bundles. */
final class BundleRules {

    private BundleRules() {
    }

    /** @param owner the bundle of a class of ours; empty for the language and for libraries */
    static ArchCondition<JavaClass> stayInTheirPlace(Function<JavaClass, Optional<String>> owner) {
        return new ArchCondition<>("use only bundles above their own, and no library that is not for them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                owner.apply(type).flatMap(BundleTable::row).ifPresent(row -> type.getDirectDependenciesFromSelf().forEach(
                        dependency -> objection(row, dependency, owner)
                                .ifPresent(words -> events.add(SimpleConditionEvent.violated(type, words)))));
            }
        };
    }

    private static Optional<String> objection(Row row, Dependency dependency, Function<JavaClass, Optional<String>> owner) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (used.isPrimitive()) {
            return Optional.empty();
        }
        Optional<String> usedBundle = owner.apply(used);
        if (usedBundle.isPresent()) {
            return usedBundle.filter(bundle -> BundleTable.row(bundle).isEmpty() || !BundleTable.mayUse(row.bundle(), bundle))
                    .map(bundle -> row.bundle() + " must not use " + bundle + ": " + dependency.getDescription());
        }
        String usedPackage = used.getPackageName();
        Optional<String> forbidden = row.never().stream().filter(library -> library.ownsPackage(usedPackage)).findFirst()
                .map(library -> row.bundle() + " must not use " + library + ": " + dependency.getDescription());
        if (forbidden.isEmpty() && row.bundle().equals("org.rashinban.model") && !BundleTable.modelMayKnow(usedPackage)) {
            return Optional.of("The model knows EMF alone: " + dependency.getDescription());
        }
        return forbidden;
    }
}
