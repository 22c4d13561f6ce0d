package org.rashinban.quality.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.rashinban.quality.repository.Bundle;
import org.rashinban.quality.repository.Repository;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of every bundle, and whose each one is. */
public final class House {

    private final Map<Bundle, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, Bundle> owners = new HashMap<>();
    private final JavaClasses classes;

    private House(List<Bundle> bundles) {
        classes = new ClassFileImporter().importPaths(bundles.stream().flatMap(bundle -> bundle.classFolders().stream()).toList());
        bundles.forEach(bundle -> names.put(bundle, new TreeSet<>()));
        for (JavaClass type : classes) {
            Path file = Path.of(type.getSource().orElseThrow().getUri());
            bundles.stream().filter(bundle -> file.startsWith(bundle.folder())).findFirst().ifPresent(bundle -> {
                names.get(bundle).add(type.getName());
                owners.put(type.getName(), bundle);
            });
        }
    }

    private static final class Current {
        static final House HOUSE = new House(Repository.current().bundles());
    }

    /** Imported once, as every rule asks for the same classes. */
    public static House current() {
        return Current.HOUSE;
    }

    Map<Bundle, Set<String>> classNames() {
        return names;
    }

    /** All classes, generated ones and tests included. */
    public JavaClasses all() {
        return classes;
    }

    /** What the product is made of, as far as people wrote it. */
    JavaClasses written() {
        return classes.that(describe("written by hand",
                type -> owner(type).filter(bundle -> !bundle.isForTests() && !bundle.isGenerated(type.getName())).isPresent()));
    }

    public Optional<Bundle> owner(JavaClass type) {
        return Optional.ofNullable(owners.get(type.getBaseComponentType().getName()));
    }
}
